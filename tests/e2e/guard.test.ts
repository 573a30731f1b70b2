import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AtlasDriver } from "./atlas-driver.ts";
import { startBrowser, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

let browser: TestBrowser;
let atlas: AtlasDriver;

beforeAll(async () => {
  browser = await startBrowser(foundBrowser());
});
afterAll(() => browser.close());
afterEach(() => atlas.close());

/** What the browser tests go by must itself be seen to work: each thing that must not be is done here on purpose. */
describe("a tab of the tests", () => {
  test("has nothing to say of the page as it is", async () => {
    atlas = await AtlasDriver.open(browser, "?view=list");
    expect(atlas.faults()).toEqual([]);
  });

  test("records what the policy stops", async () => {
    atlas = await AtlasDriver.open(browser, "?view=list");
    await atlas.tab.evaluate(() => {
      const image = document.createElement("img");
      image.src = "https://example.org/pixel.png";
      document.body.append(image);
    });
    // As text: the tests' own bundler would take the import for one of theirs.
    await atlas.tab.evaluate(
      `import("data:text/javascript,document.title = 'inline'").catch(() => null)`,
    );
    await expect.poll(() => atlas.faults().join("\n")).toMatch(/policy breached: img-src/);
    await expect.poll(() => atlas.faults().join("\n")).toMatch(/policy breached: script-src/);
    expect(await atlas.tab.title()).not.toBe("inline");
  });

  test("lets no text become markup or a script, before the map and beside it", async () => {
    atlas = await AtlasDriver.open(browser, "?view=list");
    const accepted = () =>
      atlas.tab.evaluate(() => {
        const box = document.createElement("div");
        const attempts: readonly (() => unknown)[] = [
          () => (box.innerHTML = "<b>bold</b>"),
          () => box.insertAdjacentHTML("beforeend", "<svg onload='x'></svg>"),
          () => (document.createElement("script").text = "1"),
          () => (document.createElement("script").src = "https://example.org/script.js"),
          () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
          () => new Worker("https://example.org/worker.js"),
          () => new Worker("data:text/javascript,1"),
        ];
        return attempts.filter((attempt) => {
          try {
            attempt();
            return true;
          } catch {
            return false;
          }
        }).length;
      });
    expect(await accepted()).toBe(0);
    await atlas.visit("plans/taizhou-2022/");
    await atlas.mapAtRest();
    expect(await accepted()).toBe(0);
    expect(atlas.faults().join("\n")).toContain("policy breached: require-trusted-types-for");
  });

  test("blocks and records a request to another origin that no policy stops", async () => {
    atlas = await AtlasDriver.open(browser, "?view=list");
    await atlas.tab.goto("https://example.org/").catch(() => null);
    expect(atlas.faults().join("\n")).toContain("request to another origin: https://example.org/");
  });

  test("records errors of scripts and answers that are none", async () => {
    atlas = await AtlasDriver.open(browser, "?view=list");
    await atlas.tab.evaluate(async () => {
      console.error("on purpose");
      await fetch("no/such/file.json");
    });
    expect(atlas.faults().join("\n")).toContain("console: on purpose");
    await expect.poll(() => atlas.faults().join("\n")).toMatch(/status 404: .*file\.json/);
  });
});
