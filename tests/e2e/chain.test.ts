import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authoredPlan, found } from "./authored-data.ts";
import { PanelDriver } from "./panel-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

/** A panel as a reader came to it. */
type Step = { readonly heading: string; readonly address: string; readonly text: string };

const { plan, tasks, targets, clauses } = authoredPlan("taizhou-2022");
const SECTION = "二(三)10";
const isHere = (entry: { readonly section: string }) => entry.section === SECTION;
const task = found(tasks, isHere);
const target = found(targets, isHere);
const clause = found(clauses, isHere);

// The map has no part in this; its plain form is soonest drawn.
const openAtlas = setUpAtlas({ webgl: false });
let atlas: AtlasDriver;
let panel: PanelDriver;

/** Waits until the panel has all that it shows, and notes it. The reader is at its head, whatever was pressed. */
async function arriveAt(heading: string, address: string): Promise<Step> {
  await expect.poll(() => atlas.panelHeading()).toBe(heading);
  await expect.poll(() => atlas.focused()).toBe(heading);
  expect(await panel.isAtItsHead()).toBe(true);
  await atlas.detailsRead();
  expect(decodeURIComponent(atlas.address()).split(/[?&]/)).toContain(address);
  return { heading, address: atlas.address(), text: await panel.text() };
}

async function followChain(): Promise<readonly Step[]> {
  await atlas.choosePlan("泰州");
  const first = await arriveAt(plan.titleZh, "plans/taizhou-2022/");
  await panel.unfold("plan.names", "企业");
  await panel.follow("plan.names", "扬子江药业");
  const firm = await arriveAt("扬子江药业", "select=enterprise:yangtze-river-pharmaceutical");
  await panel.follow("enterprise.tasks", task.titleZh);
  const work = await arriveAt(task.titleZh, "select=task:taizhou-2022/2-3-10");
  await panel.follow("task.targets", target.metricZh);
  const figure = await arriveAt(target.metricZh, `select=target:taizhou-2022/${target.id}`);
  await panel.follow("target.belongs", `第 ${SECTION} 条`);
  const source = await arriveAt(clause.titleZh, "select=clause:taizhou-2022/2-3-10");
  return [first, firm, work, figure, source];
}

describe("a reader who wants to know where a figure comes from", () => {
  test("goes from 泰州 to 扬子江药业, a task, a target and its clause, and back", async () => {
    atlas = await openAtlas();
    panel = new PanelDriver(atlas);
    const steps = await followChain();
    expect(new Set(steps.map(({ address }) => address)).size).toBe(5);
    for (const { heading, address } of steps.toReversed().slice(1)) {
      await atlas.tab.goBack();
      await expect.poll(() => atlas.panelHeading()).toBe(heading);
      expect(atlas.address()).toBe(address);
    }
    await atlas.tab.goBack();
    await expect.poll(() => atlas.panel().count()).toBe(0);
    expect(atlas.address()).toBe("");

    // Whoever is sent one of these addresses sees the same.
    for (const { address, heading, text } of steps) {
      await atlas.visit(address);
      await expect.poll(() => atlas.panelHeading()).toBe(heading);
      await expect.poll(() => panel.text()).toBe(text);
      expect(atlas.address()).toBe(address);
    }
  });
});
