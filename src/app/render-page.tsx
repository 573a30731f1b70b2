import { renderToString } from "react-dom/server";
import type { AtlasPlan, AtlasShared } from "../domain/atlas/atlas.ts";
import { joinAtlas } from "../domain/atlas/build-atlas.ts";
import { pageView } from "../state/page-view.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";
import { DEFAULT_CONFIG } from "../state/config.ts";

type PageInput = {
  readonly shared: AtlasShared;
  readonly plans: readonly AtlasPlan[];
  /** The plan whose page it is; null for the start page. */
  readonly plan: string | null;
  /** Relative path from the page to the folder of index.html. */
  readonly root: string;
  /** ISO date of the build. */
  readonly today: string;
};

/** The text of a page as the application would first render it. */
export function renderPage({ shared, plans, plan, root, today }: PageInput): string {
  return renderToString(
    <AtlasRoot
      atlas={joinAtlas(shared, plans)}
      config={DEFAULT_CONFIG}
      root={root}
      path={null}
      today={today}
      initialView={pageView(plan)}
    />,
  );
}
