import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AtlasDriver, type AtlasOptions } from "./atlas-driver.ts";
import { axeViolations } from "./axe.ts";
import { startBrowser, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

type Screen = { readonly name: string; readonly address: string; readonly options?: AtlasOptions };

const SITE = "?plan=taizhou-2022&select=site:taizhou-2022/china-medical-city";
const SCREENS: readonly Screen[] = [
  { name: "start", address: "" },
  { name: "plan", address: "?plan=hefei-2020&select=plan:hefei-2020" },
  { name: "site", address: SITE },
  { name: "list", address: "?plan=zhejiang-2020&view=list" },
  { name: "notice", address: "?plan=atlantis" },
  { name: "English", address: `${SITE}&lang=en`, options: { language: "en" } },
  { name: "dark", address: SITE, options: { colourScheme: "dark" } },
  { name: "phone, start", address: "", options: { phone: true } },
  { name: "phone, site", address: SITE, options: { phone: true } },
  { name: "small embed", address: "", options: { viewport: { width: 400, height: 300 } } },
];

let browser: TestBrowser;
let atlas: AtlasDriver;

beforeAll(async () => {
  browser = await startBrowser(foundBrowser());
});
afterAll(() => browser.close());
afterEach(() => atlas.close());

describe("axe", () => {
  test.each(SCREENS)("finds nothing on the screen: $name", async ({ address, options }) => {
    atlas = await AtlasDriver.open(browser, address, options);
    if (!address.includes("view=list")) await atlas.mapAtRest();
    expect(await axeViolations(atlas.tab)).toEqual([]);
    expect(atlas.faults()).toEqual([]);
  });
});
