import { SLOW } from "../line/slow-line.ts";
import type { LoadResults, Page } from "../report/results.ts";
import { summariseVisits } from "../report/summarise.ts";
import type { Setup } from "../setup.ts";
import { CPU_SLOWDOWN } from "../slow-tab.ts";
import type { Visit } from "./load-measures.ts";
import { visit, warm } from "./visit.ts";

/** How pages are loaded, in words. */
export const LOAD_CONDITIONS = `${SLOW.bitsPerSecond / 1e6} Mbit/s, ${SLOW.latencyMs} ms a response, CPU ${CPU_SLOWDOWN} times slower, 412 × 823 at 1.75, empty cache`;

/** Loads all pages by turns, so that each has the same share of whatever else the machine does. */
export async function benchLoad(
  { browser, version, pages }: Setup,
  runs: number,
): Promise<LoadResults> {
  const visits: Readonly<Record<Page, Visit[]>> = {
    atlas: [],
    maplibre: [],
    leaflet: [],
    echarts: [],
  };
  const names = Object.keys(visits) as readonly Page[];
  for (const name of names) await warm(browser, pages[name]);
  const startMs = Date.now();
  for (let run = 1; run <= runs; run += 1) {
    for (const name of names) visits[name].push(await visit(browser, pages[name]));
    console.log(`load: run ${run} of ${runs}, ${Math.round((Date.now() - startMs) / 1000)} s`);
  }
  return {
    conditions: LOAD_CONDITIONS,
    browser: version,
    runs,
    pages: {
      atlas: summariseVisits(visits.atlas),
      maplibre: summariseVisits(visits.maplibre),
      leaflet: summariseVisits(visits.leaflet),
      echarts: summariseVisits(visits.echarts),
    },
  };
}
