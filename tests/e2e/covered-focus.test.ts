import { expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas({ keepsTabs: true });

const SIZES = [
  [1440, 900],
  [390, 844],
  [320, 256],
] as const;
const VIEWS = [
  "?plan=xiamen-2020",
  "?plan=xiamen-2020&view=list&select=plan:xiamen-2020",
  "?plan=yuexiu-2021&view=tasks",
  "?plan=xiamen-2020&view=targets",
  "?plan=taizhou-2022,yuexiu-2021&view=compare",
  "?plan=yuexiu-2021&view=read",
  "?plan=yuexiu-2021&view=quality",
];
/** As far as the heads that stay, the first rows and the ends go; further on it is the same. */
const PRESSES = 45;

/** What has the focus, as a word about it, where nothing of it can be seen; null where some of it can. */
function coveredFocus(): string | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // Of several lines the first box counts.
  const [box] = element.getClientRects();
  const name = element.getAttribute("aria-label") ?? element.innerText.slice(0, 30);
  if (!box) return `${element.tagName} ${name}: no box`;
  // What is larger than the screen is sought on the screen.
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = shares.some((x) =>
    shares.some((y) => {
      const [atX, atY] = [left + (right - left) * x, top + (bottom - top) * y];
      return element.contains(document.elementFromPoint(atX, atY));
    }),
  );
  return isSeen ? null : `${element.tagName} ${name}`;
}

async function sweep(atlas: AtlasDriver, key: string): Promise<readonly string[]> {
  const covered: string[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    await atlas.tab.keyboard.press(key);
    const found = await atlas.tab.evaluate(coveredFocus);
    if (found !== null) covered.push(`${key} ${press + 1}: ${found}`);
  }
  return covered;
}

test.each(SIZES)(
  "nothing that has the focus is covered, by Tab or Shift+Tab, at %d × %d",
  async (width, height) => {
    const covered: string[] = [];
    for (const view of VIEWS) {
      const atlas = await openAtlas(view, { viewport: { width, height } });
      await atlas.detailsRead();
      const found = [...(await sweep(atlas, "Tab")), ...(await sweep(atlas, "Shift+Tab"))];
      covered.push(...found.map((stop) => `${view}: ${stop}`));
      await atlas.tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await atlas.tab.keyboard.press("Shift+Tab");
      covered.push(...(await sweep(atlas, "Shift+Tab")).map((stop) => `${view}: end: ${stop}`));
    }
    expect(covered).toEqual([]);
  },
  240_000,
);
