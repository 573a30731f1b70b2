import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import type { Atlas, AtlasPlan } from "../domain/atlas/atlas.ts";
import { DEFAULT_CONFIG } from "../state/config.ts";
import { pageView } from "../state/page-view.ts";
import { FRAME_OPTIONS } from "../state/frame-address.ts";
import { App } from "./App.tsx";
import { AtlasRoot } from "./AtlasRoot.tsx";
import { FrameApp } from "./FrameApp.tsx";
import { DetailPanel } from "../features/things/DetailPanel.tsx";
import { providePanel } from "./PanelLater.tsx";

export { joinAtlas } from "../domain/atlas/join-atlas.ts";
export { renderThing } from "./render-thing.tsx";

providePanel(DetailPanel);

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
export function renderPage(input: PageInput): string {
  return render(input, <App config={DEFAULT_CONFIG} />);
}

/** The text of the same for frames in other pages. */
export function renderFrame(input: PageInput): string {
  return render(input, <FrameApp config={DEFAULT_CONFIG} options={FRAME_OPTIONS} />);
}

function render({ atlas, plan, root, today }: PageInput, content: ReactNode): string {
  return renderToString(
    <AtlasRoot
      atlas={atlas}
      root={root}
      path={null}
      today={today}
      initialView={pageView(plan?.id ?? null)}
      initialOutlines={new Map(plan ? [[plan.id, plan]] : [])}
    >
      {content}
    </AtlasRoot>,
  );
}
