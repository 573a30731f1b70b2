import { expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas({ keepsTabs: true, webgl: false });

const VIEWS = [
  "?plan=taizhou-2022&view=list&select=site:taizhou-2022/china-medical-city",
  "?plan=hefei-2020&view=tasks&lang=en",
  "?plan=yuexiu-2021&view=targets",
  "?plan=taizhou-2022,yuexiu-2021&view=compare",
];

/** In the page: twice the size of text that the reader's own settings may ask for. */
function asLargeText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** The same on a phone, of which twice the size is 195 pixels wide. */
function asLargerText(): void {
  document.documentElement.style.fontSize = "150%";
}

/** In the page: the spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
function asSpacedText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-bottom: 2em !important }`,
  );
  document.adoptedStyleSheets = [sheet];
}

/** In the page: words that are cut off, where nobody can scroll to the rest. */
function cutOff(): readonly string[] {
  const isLeftOut = (own: Element) =>
    own.closest("svg, .visually-hidden, [inert], dialog:not([open])") !== null ||
    !own.checkVisibility({ visibilityProperty: true });
  /** What cuts a box, among an element and all that holds it up to where it can be scrolled. */
  const cutBy = (own: Element, box: DOMRect): Element | null => {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(own);
    if (clipPath !== "none" || textOverflow === "ellipsis" || own === document.body) return null;
    const room = own.getBoundingClientRect();
    const isCutX = /hidden|clip/.test(overflowX) && box.right > room.right + 2;
    const isCutY = /hidden|clip/.test(overflowY) && box.bottom > room.bottom + 4;
    if ((isCutX || isCutY) && room.width > 1) return own;
    const isScrolled = /auto|scroll/.test(`${overflowX} ${overflowY}`);
    return isScrolled || !own.parentElement ? null : cutBy(own.parentElement, box);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement;
    if ((node.textContent ?? "").trim() === "" || !own || isLeftOut(own)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    // What is folded away, or there for a screen reader alone, has no room of its own.
    const cutter = box.width <= 1 || box.height <= 1 ? null : cutBy(own, box);
    if (cutter) found.add(`${cutter.className}: ${(node.textContent ?? "").trim().slice(0, 20)}`);
  }
  return [...found];
}

async function faults(atlas: AtlasDriver, view: string): Promise<readonly string[]> {
  await atlas.detailsRead();
  const cut = await atlas.tab.evaluate(cutOff);
  const isWide = await atlas.overflowsSideways();
  return [...(isWide ? ["wider than the screen"] : []), ...cut].map((fault) => `${view}: ${fault}`);
}

test.each([
  ["twice as large", asLargeText, { width: 1440, height: 900 }],
  ["half as large again on a phone", asLargerText, { width: 390, height: 844 }],
  ["spaced on a phone", asSpacedText, { width: 390, height: 844 }],
] as const)("no text is lost where it is %s", async (_name, change, viewport) => {
  const found: string[] = [];
  for (const view of VIEWS) {
    const atlas = await openAtlas(view, { viewport });
    await atlas.tab.evaluate(change);
    found.push(...(await faults(atlas, view)));
  }
  expect(found).toEqual([]);
});
