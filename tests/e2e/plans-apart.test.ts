import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import { authoredPlan, found } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const hefei = authoredPlan("hefei-2020");

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;

/** Keeps files from arriving until the line is mended; their failure is no fault of the application. */
class BadLine {
  readonly #files: RegExp;
  #isMended = false;

  constructor(files: RegExp) {
    this.#files = files;
  }

  mend(): void {
    this.#isMended = true;
  }

  test(text: string): boolean {
    return !this.#isMended && this.#files.test(text);
  }
}

const open = async (address: string, options: AtlasOptions) => {
  atlas = await openAtlas(address, options);
};

/** Says which plan is missing, and tries again once its files can be had. */
async function expectNamedAndMended(line: BadLine, name: string): Promise<void> {
  const alert = atlas.tab
    .getByRole("alert")
    .filter({ hasText: t("plans.failed", { names: name }) });
  await expect.poll(() => alert.count()).toBeGreaterThan(0);
  line.mend();
  await alert
    .first()
    .getByRole("button", { name: t("app.retry") })
    .click();
  await expect.poll(() => alert.count()).toBe(0);
}

test("while plans are on their way nothing is counted that is not there yet", async () => {
  await open("?view=list", { held: /atlas\/[a-z]+-\d{4}\./ });
  const [loading = ""] = t("plans.loading", { names: "|" }).split("|");
  await expect.poll(() => atlas.notices()).toContain(loading);
  expect(await atlas.notices()).not.toMatch(/\d/);
});

describe("one plan's file that does not arrive", () => {
  test("leaves the sites of all others in the list, is named, and can be asked for again", async () => {
    const line = new BadLine(/atlas\/hefei-2020\.[0-9a-f]+\.json/);
    await open("?view=list", { block: line });
    const sites = atlas.siteList();
    await expect
      .poll(() => sites.getByRole("link", { name: "中国医药城" }).count())
      .toBeGreaterThan(0);
    const own = sites.getByRole("link", { name: "合肥 ·" });
    expect(await own.count()).toBe(0);
    await expectNamedAndMended(line, hefei.plan.shortZh);
    await expect.poll(() => own.count()).toBe(hefei.sites.length);
  });

  test("leaves the tasks, targets and quality of all others", async () => {
    const line = new BadLine(/atlas\/hefei-2020-details\.[0-9a-f]+\.json/);
    await open("?view=tasks", { block: line });
    const rows = atlas.tab.locator("#content tbody tr");
    const taizhou = authoredPlan("taizhou-2022");
    await expect.poll(() => rows.filter({ hasText: "泰州" }).count()).toBe(taizhou.tasks.length);
    expect(await rows.filter({ hasText: "合肥" }).count()).toBe(0);
    for (const screen of ["targets", "quality"]) {
      await atlas.visit(`?view=${screen}`);
      await expect.poll(() => rows.filter({ hasText: "泰州" }).count()).toBeGreaterThan(0);
    }
    await atlas.visit("?view=tasks");
    await expectNamedAndMended(line, hefei.plan.shortZh);
    await expect.poll(() => rows.filter({ hasText: "合肥" }).count()).toBe(hefei.tasks.length);
  });

  test("leaves the map of all others, where it is how the plan is drawn", async () => {
    const line = new BadLine(/scene\/hefei-2020\.[0-9a-f]+\.json/);
    await open("", { block: line });
    await atlas.mapAtRest();
    await expectNamedAndMended(line, hefei.plan.shortZh);
    await atlas.mapAtRest();
  });

  test("leaves the plan's own panel to say so, and opens it when it has come", async () => {
    const line = new BadLine(/atlas\/hefei-2020\.[0-9a-f]+\.json/);
    const site = found(hefei.sites, ({ parent }) => parent !== null);
    const select = `site:hefei-2020/${site.id}`;
    await open(`?view=list&plan=hefei-2020&select=${select}`, { block: line });
    await expectNamedAndMended(line, hefei.plan.shortZh);
    await expect.poll(() => atlas.panelHeading()).toBe(site.nameZh);
    expect(atlas.address()).toContain(`select=${select}`);
  });

  test("on that plan's own page leaves the rest of the page", async () => {
    const line = new BadLine(/atlas\/hefei-2020\.[0-9a-f]+\.json/);
    await open("plans/hefei-2020/", { block: line });
    await expectNamedAndMended(line, hefei.plan.shortZh);
    await expect.poll(() => atlas.panelHeading()).toBe(hefei.plan.titleZh);
  });
});

describe("what only a plan that has not loaded can tell", () => {
  test("is asked of the plan: an address of a site that it has not is mended then, and said", async () => {
    await open("?view=list&select=site:hefei-2020/nowhere", {});
    await expect.poll(() => atlas.notices()).toContain("site:hefei-2020/nowhere");
    await expect.poll(() => atlas.address()).toBe("?v=1&view=list");
  });

  test("is asked of what all plans say of a firm", async () => {
    const missing = /joins\/enterprise\/nobody\.json/;
    await open("?view=list&select=enterprise:nobody", { missing });
    await expect.poll(() => atlas.notices()).toContain("enterprise:nobody");
    await expect.poll(() => atlas.address()).toBe("?v=1&view=list");
  });
});
