import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAuthored } from "../../scripts/authored/check-authored.ts";
import { boundaryContains } from "../../scripts/boundaries.ts";
import { DESK_ZH_HANS } from "../../src/i18n/desk/zh-hans.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { aloneRoot, GUIYANG, GUIYANG_FILE } from "../fixtures/guiyang-root.ts";
import { axeViolations } from "./axe.ts";
import { type OpenTab, startBrowser, type Tab, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

const SOURCE = "公开网络地图的地点或镇街中心坐标（已由 GCJ-02 或 BD-09 换算）";

let root: string;
let desk: ChildProcess;
let browser: TestBrowser;
let opened: OpenTab;
let address: string;

beforeAll(async () => {
  root = aloneRoot();
  desk = startDesk(root);
  [address, browser] = await Promise.all([
    addressOf(desk),
    startBrowser(foundBrowser(), { webgl: false }),
  ]);
  opened = await browser.open({ baseUrl: address });
  // A root is made, a plan drafted and the page bundled: on a slow machine that takes its time.
}, 240_000);
afterAll(async () => {
  await browser.close();
  desk.kill();
  rmSync(root, { recursive: true });
});

/** Runs `npm run desk` as a person does, on any free port. */
function startDesk(folder: string): ChildProcess {
  const args = ["--import", "tsx", "scripts/desk.ts", GUIYANG, GUIYANG_FILE];
  // vitest sets these for itself; with them React would be built in its development form.
  const { NODE_ENV: _node, MODE: _mode, VITEST: _vitest, ...environment } = process.env;
  const env = { ...environment, ATLAS_ROOT: folder, PORT: "0" };
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
}

/** The address that it says. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    stdout?.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\S+/u.exec(said)?.[0];
      if (found !== undefined && said.includes("\n")) resolve(found);
    });
    stdout?.on("end", () => reject(new Error(`the desk did not open: ${said}`)));
  });
}

/** The name of what has the focus. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const now = document.activeElement;
    const labels =
      now instanceof HTMLInputElement ||
      now instanceof HTMLSelectElement ||
      now instanceof HTMLTextAreaElement
        ? now.labels
        : null;
    return labels?.[0]?.textContent ?? now?.getAttribute("aria-label") ?? now?.textContent ?? "";
  });
}

/** Goes on by Tab until what has that name has the focus. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press("Tab");
    if ((await focused(tab)) === name) return;
  }
  throw new Error(`not reached by Tab: ${name}`);
}

async function write(tab: Tab, name: string, words: string): Promise<void> {
  await tabTo(tab, name);
  await tab.keyboard.press("Control+A");
  await tab.keyboard.insertText(words);
}

/** Chooses the value that has a name, by arrow keys. */
async function choose(tab: Tab, name: string, value: string): Promise<void> {
  await tabTo(tab, name);
  const chosen = () =>
    tab.evaluate(() => {
      const now = document.activeElement;
      return now instanceof HTMLSelectElement ? (now.selectedOptions[0]?.textContent ?? "") : "";
    });
  for (let presses = 0; presses < 40 && (await chosen()) !== value; presses++)
    await tab.keyboard.press("ArrowDown");
  expect(await chosen()).toBe(value);
}

const stored = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as unknown;

describe("the desk, by the keyboard alone", () => {
  test("marks a phrase, makes a site of it, puts it on the map and saves it: the checks find nothing wrong", async () => {
    const { tab } = opened;
    await tab.goto(address);
    await expect.poll(() => tab.locator("[data-map=idle]").count()).toBe(1);
    expect(await axeViolations(tab)).toEqual([]);

    await tab.keyboard.press("F2");
    await tab.keyboard.insertText("虚构联合实验室");
    await tab.keyboard.press("Enter");
    await expect.poll(() => tab.locator("[data-marked]").textContent()).toBe("虚构联合实验室");
    await tab.keyboard.press("Enter");
    expect(await focused(tab)).toBe(DESK_ZH_HANS["make.sites"]);
    await tab.keyboard.press("Enter");
    await expect.poll(() => focused(tab)).toBe("虚构联合实验室");

    await write(tab, "英文名称", "Xugou Joint Laboratory");
    await choose(tab, "类型", ZH_HANS["kind.institute"]);
    await choose(tab, "状态", ZH_HANS["status.to-be-built"]);
    await write(tab, "作用", "与外地合办的实验室。");
    await write(tab, "英文作用", "A laboratory run together with other places.");

    await tab.keyboard.press("F6");
    await expect.poll(() => focused(tab)).toBe(DESK_ZH_HANS["map.label"]);
    await tab.keyboard.press("+");
    await tab.keyboard.press("Enter");
    await write(tab, "误差半径（米）", "800");
    await choose(tab, "方法", ZH_HANS["method.gazetteer"]);
    await choose(tab, "来源", SOURCE);
    await tabTo(tab, DESK_ZH_HANS["place.put"]);
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Control+s");
    await expect.poll(() => tab.getByText(DESK_ZH_HANS["save.saved"]).count()).toBe(1);

    const sites = stored(`data/plans/${GUIYANG}/sites.json`) as object[];
    expect(sites.at(-1)).toMatchObject({
      id: "xugou-joint-laboratory",
      nameZh: "虚构联合实验室",
      kind: "institute",
      status: "to-be-built",
      parent: "guiyang",
      cites: [{ section: "二(二)2", phrase: "虚构联合实验室" }],
    });
    const { features } = stored(`geo/places/${GUIYANG}.geojson`) as { features: object[] };
    expect(features.at(-1)).toMatchObject({
      id: "xugou-joint-laboratory",
      geometry: { type: "Point" },
      properties: { precision: "compound", radiusM: 800, method: "gazetteer" },
    });
    const { found } = checkAuthored(root, { contains: boundaryContains(), book: true });
    expect(found).toEqual([]);
    expect(opened.faults()).toEqual([]);
  });

  test("is no part of what is published", () => {
    const scripts = readdirSync("dist/assets").filter((name) => name.endsWith(".js"));
    const words = [DESK_ZH_HANS["text.hint"], DESK_ZH_HANS["form.none"], "api/problems"];
    const found = scripts.filter((name) => {
      const script = readFileSync(join("dist/assets", name), "utf8");
      return words.some((text) => script.includes(text));
    });
    expect(scripts.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
