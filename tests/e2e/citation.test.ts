import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authoredPlan, found } from "./authored-data.ts";
import { PanelDriver } from "./panel-driver.ts";
import { baseUrl } from "./provided.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const { plan, tasks } = authoredPlan("hefei-2020");
const task = found(tasks, ({ section }) => section === "二(二)");
const SELECT = "task:hefei-2020/2-2";
/** A citation keeps to what it cites: no screen, no camera. */
const ADDRESS = `?v=1&plan=hefei-2020&select=${SELECT}`;

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;
let panel: PanelDriver;

const open = async (clipboard: "allowed" | "refused") => {
  ({ atlas, panel } = await PanelDriver.open(openAtlas, SELECT, { clipboard }));
  await panel.appears("task.clause");
};

const clipboard = () => atlas.tab.evaluate(() => navigator.clipboard.readText());

describe("a citation", () => {
  test("is copied in both forms, with document, clause, phrase, data version and address", async () => {
    await open("allowed");
    for (const form of ["gbt7714", "plain"] as const) {
      await panel.copy(form);
      await expect.poll(() => panel.copyStatus()).toBe("已复制：");
      const copied = await clipboard();
      expect(await panel.copied().inputValue()).toBe(copied);
      expect(copied).toContain(plan.titleZh);
      for (const { section, phrase } of task.cites) {
        expect(copied).toContain(`第${section}条“${phrase}”`);
      }
      expect(copied).toMatch(/数据版本 ?\d\S+/);
      expect(copied).toContain(`${baseUrl()}${ADDRESS}`);
    }
    // The plan has no number in the text that we have, and its goals have run out.
    expect(await clipboard()).toMatch(/文号未写明.*已到期/);
    await atlas.visit(ADDRESS);
    await expect.poll(() => atlas.panelHeading()).toBe(task.titleZh);
  });

  test("has beside it the address of the view as it stands", async () => {
    await open("allowed");
    await panel.copy("link");
    await expect.poll(clipboard).toBe(`${baseUrl()}?v=1&view=list&select=${SELECT}`);
  });

  test("that the browser will not copy is shown and selected, to be taken by hand", async () => {
    await open("refused");
    await panel.copy("plain");
    await expect.poll(() => panel.copyStatus()).toContain("浏览器不允许复制");
    const text = await panel.copied().inputValue();
    expect(text).toContain(plan.titleZh);
    expect(await atlas.focused()).toBe("引用文字");
    const selected = await panel
      .copied()
      .evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
    expect(selected).toBe(text);
  });
});
