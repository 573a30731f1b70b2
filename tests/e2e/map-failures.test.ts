import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { FAILURES } from "./failing-server.ts";
import { setUpFailures } from "./set-up-failures.ts";

const t = createTranslate("zh-Hans");
const TEST_MS = 120_000;

const { open, expectMended, expectTold } = setUpFailures();
/** Where it makes no difference which map is drawn: the plain one is sooner there. */
const plain = setUpFailures({ webgl: false });
let atlas: AtlasDriver;

/** Whether what stands beside the map answers. */
async function expectListAnswers(): Promise<void> {
  await atlas.openSiteFromList("中国医药城");
  await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
}

describe.each(["missing", "broken", "unfit"] as const)("a part of the map that is %s", (how) => {
  test(
    "is named and leaves the map, where it is the ground of a province",
    async () => {
      atlas = await open("?plan=taizhou-2022", { file: /ground\/320000/, how });
      await atlas.mapAtRest();
      await expectMended("底图没有载入：江苏");
    },
    TEST_MS,
  );

  test(
    "is named and leaves the map of the others, where it is how a plan is drawn",
    async () => {
      atlas = await open("", { file: /scene\/hefei-2020\./, how });
      await atlas.mapAtRest();
      await expectMended(t("plans.failed", { names: "合肥" }));
    },
    TEST_MS,
  );
});

describe("the ground of the country", () => {
  // Each way of failing, and each file that fails: they come by one road.
  test.each([
    ["its index", "missing", /ground\/index/],
    ["its index", "silent", /ground\/index/],
    ["its outline", "broken", /ground\/china/],
    ["its outline", "unfit", /ground\/china/],
  ] as const)(
    "leaves the marks of the map: %s, %s",
    async (_, how, file) => {
      atlas = await plain.open("?plan=taizhou-2022", { file, how });
      await plain.expectTold(t("ground.countryMissing"));
      await atlas.plainMapDrawn();
      await plain.expectMended(t("ground.countryMissing"));
      await atlas.plainMapDrawn();
      await expectListAnswers();
    },
    TEST_MS,
  );
});

test(
  "the ground of the country that is missing leaves the drawn map, and is told in English",
  async () => {
    const inEnglish = createTranslate("en");
    atlas = await open(
      "?plan=taizhou-2022&lang=en",
      { file: /ground\/china/, how: "missing" },
      { language: "en" },
    );
    await atlas.mapAtRest();
    expect(await atlas.tab.locator("canvas").count()).toBe(1);
    await expectMended(inEnglish("ground.countryMissing"), inEnglish("app.retry"));
  },
  TEST_MS,
);

describe("a part of the map that is silent", () => {
  test(
    "is named and leaves the map, where it is the ground of a province",
    async () => {
      atlas = await plain.open("?plan=taizhou-2022", { file: /ground\/320000/, how: "silent" });
      await plain.expectTold("底图没有载入：江苏");
      await atlas.plainMapDrawn();
      await plain.expectMended("底图没有载入：江苏");
      await expectListAnswers();
    },
    TEST_MS,
  );

  test(
    "is named and leaves the map of the others, where it is how a plan is drawn",
    async () => {
      atlas = await plain.open("", { file: /scene\/hefei-2020\./, how: "silent" });
      await plain.expectTold(t("plans.failed", { names: "合肥" }));
      await atlas.mapAtRest();
      await plain.expectMended(t("plans.failed", { names: "合肥" }));
    },
    TEST_MS,
  );
});

describe.each(FAILURES)("the engine of the map", (how) => {
  test(
    `gives way to the plain map where its worker is ${how}, and can be tried again`,
    async () => {
      atlas = await open("?plan=taizhou-2022", { file: /maplibre-gl-worker/, how });
      await expectTold(t("notice.mapPlain"));
      await atlas.plainMapDrawn();
      await expectListAnswers();
      await expectMended(t("notice.mapPlain"));
      await expect.poll(() => atlas.tab.locator("canvas").count(), { timeout: 20_000 }).toBe(1);
      await atlas.mapAtRest();
    },
    TEST_MS,
  );
});

describe("the program of the map", () => {
  test.each([
    ["its script", "missing", /assets\/MapView-.*\.js/],
    ["its styles", "missing", /assets\/MapView-.*\.css/],
    ["its script", "silent", /assets\/MapView-.*\.js/],
  ] as const)(
    "leaves the plain map and what stands beside it: %s, %s",
    async (what, how, file) => {
      atlas = await open("?plan=taizhou-2022", { file, how });
      await expectTold(t("notice.mapFailed"));
      await atlas.plainMapDrawn();
      await expectListAnswers();
      // Not every browser asks again for a script that has failed, and none for one that it still waits for.
      if (what === "its script") return;
      await expectMended(t("notice.mapFailed"));
      await expect.poll(() => atlas.tab.locator("canvas").count()).toBe(1);
      await atlas.mapAtRest();
      const styles = atlas.tab.locator("link[rel=stylesheet][href*=MapView]");
      expect(await styles.count()).toBe(1);
    },
    TEST_MS,
  );

  test(
    "stands without its legend, which can be asked for again",
    async () => {
      atlas = await open("?plan=taizhou-2022", {
        file: /assets\/LegendPanel-.*\.css/,
        how: "missing",
      });
      await expectMended(t("broken.legend"));
      await expect.poll(() => atlas.tab.getByText(t("legend.title")).count()).toBeGreaterThan(0);
    },
    TEST_MS,
  );
});
