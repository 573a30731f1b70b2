import { AT_ONCE } from "../line/served-page.ts";
import type { InteractionResults } from "../report/results.ts";
import { summariseWalks } from "../report/summarise.ts";
import type { Setup } from "../setup.ts";
import { CPU_SLOWDOWN } from "../slow-tab.ts";
import { spreadOf } from "../spread.ts";
import type { AtlasWalk } from "./atlas-steps.ts";
import type { StepCost } from "./step-cost.ts";
import type { StepName } from "./steps.ts";
import { DESKTOP, scout, walkThroughAtlas, walkThroughBare } from "./walk.ts";

const CONDITIONS = `${DESKTOP.width} × ${DESKTOP.height}, CPU ${CPU_SLOWDOWN} times slower, fast line, motion allowed, the bare map as large as the atlas's and moved to the same places`;

/** Walks through the atlas and the bare page by turns. */
export async function benchInteraction(
  { browser, version, pages }: Setup,
  runs: number,
): Promise<InteractionResults> {
  const { atlas, maplibre } = pages;
  for (const page of [atlas, maplibre]) page.sendBy(AT_ONCE);
  const cameras = await scout(browser, atlas);
  const walks: AtlasWalk[] = [];
  const bare: Readonly<Record<StepName, StepCost>>[] = [];
  const startMs = Date.now();
  for (let run = 1; run <= runs; run += 1) {
    walks.push(await walkThroughAtlas(browser, atlas));
    bare.push(await walkThroughBare(browser, maplibre, cameras));
    console.log(
      `interaction: run ${run} of ${runs}, ${Math.round((Date.now() - startMs) / 1000)} s`,
    );
  }
  return {
    conditions: CONDITIONS,
    browser: version,
    runs,
    atlas: summariseWalks(walks.map(({ costs }) => costs)),
    bare: summariseWalks(bare),
    mutations: spreadOf(walks.map(({ mutations }) => mutations)),
  };
}
