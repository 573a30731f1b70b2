import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { AtlasIndex, PlanSummary } from "../../src/domain/atlas/atlas.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
/** Of each real plan so many, to see how the page stands the number; only their summaries are ever asked for. */
const COPIES = 100;

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;
let index: AtlasIndex;
let requested: string[];

beforeAll(() => {
  const text = readFileSync(join(process.cwd(), "dist/data/v1/atlas/index.json"), "utf8");
  index = JSON.parse(text) as AtlasIndex;
});

function copyOf(plan: PlanSummary, copy: number): PlanSummary {
  if (copy === 0) return plan;
  const name = `${plan.shortZh}${copy}`;
  return {
    ...plan,
    id: `${plan.id}-copy-${copy}`,
    shortZh: name,
    shortEn: `${plan.shortEn} ${copy}`,
  };
}

const many = (): string => {
  const plans = index.plans.flatMap((plan) =>
    Array.from({ length: COPIES }, (_, copy) => copyOf(plan, copy)),
  );
  return JSON.stringify({ ...index, plans });
};

/** Opens an address of an atlas of hundreds of plans. */
async function open(address: string): Promise<void> {
  requested = [];
  atlas = await openAtlas(address, {
    answer: (url) => {
      requested.push(new URL(url).pathname);
      return url.endsWith("atlas/index.json") ? many() : undefined;
    },
  });
}

const plansNav = () => atlas.tab.getByRole("navigation", { name: t("nav.plans") });
/** The outlines and details that were asked for; the page names early what it draws of the few plans it was made for. */
const outlines = () => requested.filter((path) => /atlas\/.+\.[0-9a-f]{8}\.json$/.test(path));
const elements = () => atlas.tab.evaluate(() => document.querySelectorAll("*").length);

describe("an atlas of hundreds of plans", () => {
  test("starts without any of them, says how many there are, and draws few elements", async () => {
    await open("?view=list&lang=zh-Hans");
    const total = index.plans.length * COPIES;
    await expect.poll(() => plansNav().innerText()).toContain(t("plans.all", { count: total }));
    expect(outlines()).toEqual([]);
    expect(await elements()).toBeLessThan(600);
  });

  test("lets a reader find one with the keyboard and go there", async () => {
    await open("?view=list");
    const switcher = plansNav().locator("summary").first();
    await switcher.focus();
    await atlas.tab.keyboard.press("Enter");
    await expect
      .poll(() => atlas.tab.evaluate(() => document.activeElement?.getAttribute("type")))
      .toBe("search");
    await atlas.tab.keyboard.type("江苏 泰州 2022");
    const found = plansNav().getByRole("link");
    await expect.poll(() => plansNav().getByRole("status").innerText()).toContain(`${COPIES}`);
    // A few are drawn, the rest is a matter of another word.
    expect(await found.count()).toBeLessThan(50);
    await atlas.tab.keyboard.press("ArrowDown");
    await atlas.tab.keyboard.press("Enter");
    await expect.poll(() => atlas.address()).toContain("plans/taizhou-2022/");
    await expect.poll(() => atlas.panelHeading()).not.toBe("");
    expect(outlines().filter((path) => !path.includes("taizhou-2022"))).toEqual([]);
  });

  test("opens a province to its plans, closes with Escape and gives the focus back", async () => {
    await open("?view=list");
    const switcher = plansNav().locator("summary").first();
    await switcher.click();
    const province = plansNav().locator("details details").filter({ hasText: "浙江省" });
    expect(await province.getByRole("link").count()).toBe(0);
    await province.locator("summary").click();
    await expect.poll(() => province.getByRole("link").count()).toBeGreaterThan(0);
    await atlas.tab.keyboard.press("Escape");
    await expect.poll(() => plansNav().locator("details details").count()).toBe(0);
    await expect.poll(() => atlas.focused()).toBe(t("plans.choose"));
  });

  test("asks for a choice where all together would be too much", async () => {
    for (const screen of ["tasks", "targets", "quality", "read"]) {
      await open(`?view=${screen}`);
      const box = atlas.tab.getByRole("main").getByRole("searchbox");
      await expect.poll(() => box.count()).toBe(1);
      expect(await elements()).toBeLessThan(600);
      expect(outlines()).toEqual([]);
      if (screen !== "read") await atlas.close();
    }
  });

  test("names a few of many on paper and in its notices", async () => {
    await open("?view=list");
    const head = atlas.tab.locator("[data-print=head]");
    await expect.poll(() => head.textContent()).toContain(t("plans.all", { count: 500 }));
    expect(((await head.textContent()) ?? "").length).toBeLessThan(700);
  });
});
