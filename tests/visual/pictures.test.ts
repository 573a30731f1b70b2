import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser, type OpenTab, type TestBrowser } from "../e2e/browser.ts";
import { foundBrowser } from "../e2e/provided.ts";
import { comparePictures } from "./compare-pictures.ts";
import { nameChanges, namesIn, readNames, withoutNames, writeNames } from "./names.ts";
import { drawReference, PAGES, SIZE, zoomsOf } from "./reference-scenes.ts";

/** The pictures of today become those that later ones are compared with: `npm run pictures -- --accept`. */
const ACCEPTS = process.env["KANGTU_ACCEPT_PICTURES"] === "1";
const HOW = "if that is meant: npm run pictures -- --accept";
const REFERENCES = "tests/visual/references";
/** What is drawn now where it differs, and where. */
const ACTUAL = "tests/visual/actual";

/** Share of pixels that may differ, a dozen: two versions of Chromium nine apart differed in none. */
const TOLERANCE = 0.0001;

const SCENES = PAGES.flatMap((page) => zoomsOf(page).map((zoom) => [page, zoom] as const));

let browser: TestBrowser;
let open: OpenTab;

beforeAll(async () => {
  rmSync(ACTUAL, { recursive: true, force: true });
  for (const folder of [REFERENCES, ACTUAL]) mkdirSync(folder, { recursive: true });
  browser = await startBrowser(foundBrowser());
  open = await browser.open({
    baseUrl: "http://localhost",
    guarded: false,
    viewport: SIZE,
    deviceScaleFactor: 1,
  });
});

afterAll(async () => {
  await browser.close();
});

describe.each(SCENES)("the map of %s, %s", (page, zoom) => {
  const drawn = drawReference(page, zoom);

  test("has its names where they were", () => {
    const file = join(REFERENCES, `${page}-${zoom}.txt`);
    const names = namesIn(drawn.light);
    if (ACCEPTS) writeFileSync(file, writeNames(names));
    const known = existsSync(file) ? readNames(readFileSync(file, "utf8")) : [];
    const changes = nameChanges(known, names);
    expect(changes, `${file}: ${HOW}`).toEqual([]);
  });

  test.each(["light", "dark"] as const)("looks as it did, %s", async (theme) => {
    const name = `${page}-${zoom}-${theme}.png`;
    const file = join(REFERENCES, name);
    const picture = await photograph(withoutNames(drawn[theme]));
    if (ACCEPTS) return writeFileSync(file, picture);
    const before = existsSync(file) ? readFileSync(file) : picture.subarray(0, 0);
    if (before.length === 0) throw new Error(`there is no ${file}; ${HOW}`);
    const { share, picture: change } = comparePictures(before, picture);
    if (share <= TOLERANCE) return;
    writeFileSync(join(ACTUAL, name), picture);
    writeFileSync(join(ACTUAL, name.replace(".png", "-change.png")), change);
    throw new Error(
      `${(share * 100).toFixed(2)} % of the pixels are others than in ${file}: ${ACTUAL} has the map of now and, in red, the change; ${HOW}`,
    );
  });
});

async function photograph(svg: string): Promise<Buffer> {
  await open.tab.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return open.tab.screenshot();
}
