import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { contrast } from "../../src/state/configuration/contrast.ts";
import { hexOf } from "../../src/map/style/system-colour.ts";
import type { Tab } from "../e2e/browser.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Least contrast of text. */
const LEAST = 4.5;

/** What axe found at an element, or what it could not decide and nobody has decided since. */
export type Finding = { readonly rule: string; readonly target: string; readonly why: string };

/** What axe leaves to people, and what they found. */
const NOTES: readonly { readonly rule: string; readonly why: RegExp; readonly note: string }[] = [
  {
    rule: "label-content-name-mismatch",
    why: /Unable to determine if the visible text/,
    note: "The button shows a sign, as × or ‹, and is named in words.",
  },
  {
    rule: "heading-order",
    why: /Unable to determine previous heading/,
    note: "Parts of a list that are scrolled away are not laid out; each begins with an h2.",
  },
  {
    rule: "frame-tested",
    why: /./,
    note: "The preview of a frame; the frame is a state of its own.",
  },
  {
    rule: "color-contrast",
    why: /has no value/,
    note: "A field on a phone shows its text once it has the focus.",
  },
  {
    rule: "th-has-data-cells",
    why: /data cells are missing or empty/,
    note: "The heads of groups of rows are `scope=rowgroup`; their rows are the data.",
  },
];

/** Runs axe over the page as it stands. */
export async function axeFindings(tab: Tab): Promise<readonly Finding[]> {
  // Once a page is enough.
  if (!(await tab.evaluate(() => "axe" in globalThis))) await tab.evaluate(SOURCE);
  const { violations, incomplete } = await tab.evaluate(async (runOnly) => {
    const { axe: run } = globalThis as unknown as { readonly axe: typeof axe };
    return run.run({
      resultTypes: ["violations", "incomplete"],
      runOnly,
      rules: { "label-content-name-mismatch": { enabled: true } },
    });
  }, TAGS);
  const open = inLines(incomplete).filter(
    ({ rule, why }) => !NOTES.some((note) => note.rule === rule && note.why.test(why)),
  );
  return [...inLines(violations), ...(await undecided(tab, open))];
}

function inLines(results: readonly axe.Result[]): readonly Finding[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => ({
      rule: id,
      target: target.join(" "),
      why: [...any, ...all, ...none].map(({ message }) => message).join("; "),
    })),
  );
}

/** Text of which axe did not see the ground, as before a gradient, is held against the colours that lie below it. */
async function undecided(tab: Tab, open: readonly Finding[]): Promise<readonly Finding[]> {
  const texts = open.filter(({ rule }) => rule === "color-contrast");
  const colours = await tab.evaluate(
    coloursAt,
    texts.map(({ target }) => target),
  );
  const least = new Map(
    texts.map((finding, index) => [finding, leastContrast(colours[index] ?? null)] as const),
  );
  return open.flatMap((finding) => {
    const found = least.get(finding);
    if (found === undefined) return finding;
    return found >= LEAST ? [] : { ...finding, why: `${found.toFixed(2)}: 1; ${finding.why}` };
  });
}

function leastContrast(colours: Colours): number {
  // What is gone by now says nothing any more.
  if (colours === null) return Infinity;
  const [text, ground] = colours;
  const [ink, paper] = [hexOf(text), hexOf(ground)];
  return ink !== undefined && paper !== undefined ? contrast(ink, paper) : 0;
}

/** Of a text and of what lies below it; null where it is there no more. */
type Colours = readonly [text: string, ground: string] | null;

/** In the page: the colour of each element's text, and the first opaque one below it. */
function coloursAt(targets: readonly string[]): readonly Colours[] {
  return targets.map((target) => {
    const element = document.querySelector(target);
    if (!element) return null;
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    let at: Element | null = element;
    let ground = getComputedStyle(document.body).backgroundColor;
    while (at) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor.startsWith("rgb(")) {
        ground = backgroundColor;
        break;
      }
      at = at.parentElement;
    }
    // Drawings are coloured by the palettes, which tests/unit/map/style/contrast.test.ts holds.
    return isDrawn ? ["rgb(0, 0, 0)", "rgb(255, 255, 255)"] : [style.color, ground];
  });
}
