import "../../fixtures/all-languages.ts";
import { createTranslate } from "../../../src/i18n/translate.ts";
import type { SlowTab } from "../slow-tab.ts";
import { countMutations } from "./mutations.ts";
import { clickStep, keyStep } from "./pointer.ts";
import type { Answer } from "./step-answer.ts";
import type { StepCost } from "./step-cost.ts";
import type { StepName } from "./steps.ts";

const zh = createTranslate("zh-Hans");
const en = createTranslate("en");

/** A place that is to be found at a zoom of its own, far from that of the start. */
export const SITE = { key: "taizhou-2022/people-hospital", name: "市人民医院" };
export const PLAN = { id: "taizhou-2022", name: "泰州" };
/** The layer of sites is off, so that switching it on builds it for the first time. */
export const WITHOUT_SITES = "?v=1&layers=areas,structure,landmarks";

const TASKS: Answer = { selector: 'main[data-screen="tasks"] table td' };
const MAP: Answer = { selector: 'main[data-screen="map"] #site-list a' };
const panelOf = (text: string): Answer => ({
  selector: `[aria-label="${zh("app.detail")}"] h2`,
  text,
});
const listIn = (t: typeof zh): Answer => ({
  selector: `#site-list[aria-label="${t("list.title")}"]`,
});

export type AtlasWalk = {
  readonly costs: Readonly<Record<StepName, StepCost>>;
  readonly mutations: number;
};

/** Takes all steps on the atlas, which has been opened without its sites and is at rest. */
export async function walkAtlas(slow: SlowTab): Promise<AtlasWalk> {
  const layers = await walkLayers(slow);
  const mutations = await countMutations(slow.tab, () => keyStep(slow, ["ArrowRight"]));
  const pans = await keyStep(slow);
  await start(slow);
  const [tasksOfAll, mapOfAll] = await walkScreens(slow);
  const languages = await walkLanguages(slow);
  const site = await clickStep(slow, siteLink(slow), panelOf(SITE.name));
  await start(slow);
  const plan = await clickStep(slow, link(slow, "nav.plans", PLAN.name), panelOf(PLAN.name));
  const [tasksOfOne, mapOfOne] = await walkScreens(slow);
  return {
    costs: {
      ...layers,
      pans,
      tasksOfAll,
      mapOfAll,
      ...languages,
      site,
      plan,
      tasksOfOne,
      mapOfOne,
    },
    mutations,
  };
}

export function siteLink({ tab }: Pick<SlowTab, "tab">) {
  return tab.locator(`#site-list a[href*="${SITE.key}"]`).first();
}

/** All plans, as they fit the map, nothing open. */
async function start(slow: SlowTab): Promise<void> {
  await clickStep(slow, link(slow, "nav.plans", zh("nav.all")), MAP);
}

async function walkLayers(slow: SlowTab) {
  const toggle = slow.tab.locator(`[aria-label="${zh("legend.title")}"] > button`);
  const layer = slow.tab.getByRole("checkbox", { name: zh("layer.sites"), exact: true });
  const [on, off]: readonly Answer[] = [
    { selector: "fieldset label:first-of-type input:checked" },
    { selector: "fieldset label:first-of-type input:not(:checked)" },
  ];
  await clickStep(slow, toggle, { selector: "fieldset" });
  const sitesFirst = await clickStep(slow, layer, on ?? null);
  const sitesOff = await clickStep(slow, layer, off ?? null);
  const sitesAgain = await clickStep(slow, layer, on ?? null);
  await clickStep(slow, toggle, null);
  return { sitesFirst, sitesOff, sitesAgain };
}

async function walkScreens(slow: SlowTab): Promise<readonly [StepCost, StepCost]> {
  const tasks = await clickStep(slow, link(slow, "nav.screens", zh("nav.tasks")), TASKS);
  return [tasks, await clickStep(slow, link(slow, "nav.screens", zh("nav.map")), MAP)];
}

async function walkLanguages(slow: SlowTab) {
  const of = (language: string) => slow.tab.locator(`header a:has(> [lang="${language}"])`);
  const english = await clickStep(slow, of("en"), listIn(en));
  const chinese = await clickStep(slow, of("zh-Hans"), listIn(zh));
  return { english, chinese };
}

function link({ tab }: SlowTab, navigation: "nav.plans" | "nav.screens", name: string) {
  return tab
    .getByRole("navigation", { name: zh(navigation) })
    .getByRole("link", { name })
    .first();
}
