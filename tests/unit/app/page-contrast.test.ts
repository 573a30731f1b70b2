import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/state/configuration/contrast.ts";

/** The pairs of a style sheet's colours, by day and by night, by their names. */
function coloursOf(file: string): Readonly<Record<string, readonly [string, string]>> {
  const pairs = readFileSync(file, "utf8").matchAll(
    /--([\w-]+): light-dark\((?:var\(--[\w-]+, )?(#[\da-f]{3,6})\)?, (?:var\(--[\w-]+, )?(#[\da-f]{3,6})\)/g,
  );
  return Object.fromEntries(
    [...pairs].map(([, name, light, dark]) => [name, [whole(light), whole(dark)] as const]),
  );
}

/** `#fff` as `#ffffff`. */
function whole(colour = ""): string {
  return colour.length === 4 ? colour.replaceAll(/[\da-f]/g, "$&$&") : colour;
}

const USUAL = coloursOf("src/app/tokens.css");
const CONTRAST = { ...USUAL, ...coloursOf("src/app/contrast.css") };
const TEXTS = ["ink", "ink-soft", "accent-ink", "warning"] as const;
const GROUNDS = ["paper", "surface", "hover", "selected", "warning-ground"] as const;
const SHEETS = [
  ["of the page", USUAL, 4.5],
  ["in high contrast", CONTRAST, 7],
] as const;

describe.each(SHEETS)("the colours %s", (_name, colours, least) => {
  it.each(["day", "night"])("have text that can be read on every ground by %s", (time) => {
    const at = time === "day" ? 0 : 1;
    const faint = TEXTS.flatMap((text) =>
      GROUNDS.map((ground) => {
        const found = contrast(colours[text]?.[at] ?? "", colours[ground]?.[at] ?? "");
        return found >= least ? "" : `${text} on ${ground}: ${found.toFixed(2)}`;
      }),
    );
    expect(faint.filter((line) => line !== "")).toEqual([]);
  });

  it.each(["day", "night"])("have a ring of the focus that can be seen by %s", (time) => {
    const at = time === "day" ? 0 : 1;
    for (const ground of GROUNDS) {
      expect(contrast(colours["accent"]?.[at] ?? "", colours[ground]?.[at] ?? "")).toBeGreaterThan(
        3,
      );
    }
  });
});
