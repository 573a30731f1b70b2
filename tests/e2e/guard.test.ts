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
      const script = document.createElement("script");
      script.textContent = "document.title = 'inline'";
      document.body.append(image, script);
    });
    await expect.poll(() => atlas.faults().join("\n")).toMatch(/policy breached: img-src/);
    await expect.poll(() => atlas.faults().join("\n")).toMatch(/policy breached: script-src/);
    expect(await atlas.tab.title()).not.toBe("inline");
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
