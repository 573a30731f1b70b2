import { renderToString } from "react-dom/server";
import type { Atlas, AtlasPlan } from "../domain/atlas/atlas.ts";
import { DEFAULT_CONFIG } from "../state/config.ts";
import { pageView } from "../state/page-view.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";

export { joinAtlas } from "../domain/atlas/join-atlas.ts";

type PageInput = {
  /** Made once for all pages. */
  readonly atlas: Atlas;
  /** The plan whose page it is; null for the start page. */
  readonly plan: AtlasPlan | null;
  /** Relative path from the page to the folder of index.html. */
  readonly root: string;
  /** ISO date of the build. */
  readonly today: string;
};

/** The text of a page as the application would first render it: the start page from the index, a plan's from the plan. */
export function renderPage({ atlas, plan, root, today }: PageInput): string {
  return renderToString(
    <AtlasRoot
      atlas={atlas}
      config={DEFAULT_CONFIG}
      root={root}
      path={null}
      today={today}
      initialView={pageView(plan?.id ?? null)}
      initialOutlines={outlinesOf(plan)}
    />,
  );
}

function outlinesOf(plan: AtlasPlan | null): ReadonlyMap<string, AtlasPlan> {
  return new Map(plan ? [[plan.id, plan]] : []);
}
