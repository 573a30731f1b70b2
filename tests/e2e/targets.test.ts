import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

/** Without a graphics context: marks are no targets of these sizes, the list has all of them. */
const openAtlas = setUpAtlas({ keepsTabs: true, webgl: false });

const SITE = "select=site:taizhou-2022/china-medical-city";
const VIEWS = [
  "?plan=taizhou-2022",
  `?plan=taizhou-2022&view=list&${SITE}`,
  "?plan=hefei-2020&view=list&select=plan:hefei-2020",
  "?plan=hefei-2020&view=tasks",
  "?plan=yuexiu-2021&view=targets",
  "?plan=yuexiu-2021&view=read",
  "?plan=taizhou-2022,yuexiu-2021&view=compare",
  "?plan=yuexiu-2021&view=quality",
];

/** In the page: what can be pressed and is smaller than so many pixels either way, as its words and its size. */
function smallTargets(least: number): readonly string[] {
  const pressed = "a[href], button, select, summary, input, textarea, [role=button], [role=tab]";
  // Words within a sentence, and the numbers of clauses, are as high as their line (WCAG 2.5.8); for elders nothing is.
  const isInText = (target: HTMLElement) =>
    least < 48 &&
    (getComputedStyle(target).display.startsWith("inline") ||
      target.closest("cite, p, dd, td") !== null);
  const isSeen = (target: HTMLElement) =>
    target.closest("svg, [inert], [class*=skip]") === null &&
    !(target.matches("a, [class*=word]") && isInText(target)) &&
    target.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll<HTMLElement>(pressed)].filter(isSeen).flatMap((target) => {
    // The whole label of a box can be pressed.
    const whole = target.closest("label") ?? target;
    const { width, height } = whole.getBoundingClientRect();
    const side = Math.min(width, height);
    // What is for a screen reader alone has no size; half a pixel is the screen's.
    if (side <= 1 || side >= least - 0.5) return [];
    const words = target.getAttribute("aria-label") ?? whole.innerText;
    const of = whole.className || whole.parentElement?.className;
    return [`${of}: ${words.slice(0, 24)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

async function small(atlas: AtlasDriver, least: number): Promise<readonly string[]> {
  await atlas.detailsRead();
  await atlas.unfoldAll();
  return atlas.tab.evaluate(smallTargets, least);
}

describe("what can be pressed is large enough", () => {
  test.each(VIEWS)("for elders, on desk and phone: %s", async (address) => {
    const mode = `${address}&mode=elder`;
    const found: string[] = [];
    for (const options of [{}, { phone: true }]) {
      const atlas = await openAtlas(mode, options);
      await expect
        .poll(() => atlas.tab.getByRole("navigation", { name: "您想看什么" }).count())
        .toBe(1);
      found.push(...(await small(atlas, 48)));
    }
    expect([...new Set(found)]).toEqual([]);
  });

  test.each(VIEWS)("for fingers: %s", async (address) => {
    const atlas = await openAtlas(address, { phone: true });
    expect([...new Set(await small(atlas, 44))]).toEqual([]);
  });
});
