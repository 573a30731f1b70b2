import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const ELDER = readFileSync("src/app/elder.css", "utf8");
const TOKENS = readFileSync("src/app/tokens.css", "utf8");
const BAR = readFileSync("src/features/elder/ElderBar.module.css", "utf8");
/** Of a rem where the reader has set none. */
const REM = 16;

/** The scale and small sizes of a mode for elders, in pixels. */
function smallest(mode: string): number {
  const rule = new RegExp(`\\[data-mode="${mode}"\\] \\{([^}]*)\\}`).exec(ELDER)?.[1] ?? "";
  const scale = Number(/--scale: ([\d.]+)/.exec(rule)?.[1]);
  const sizes = [...TOKENS.matchAll(/--(text-\w+): calc\(([\d.]+)rem \* var\(--scale\)\)/g)];
  expect(sizes.length).toBeGreaterThan(4);
  return Math.min(
    ...sizes.map(([, name = "", size]) => {
      const own = new RegExp(`--${name}: ([\\d.]+)rem`).exec(rule)?.[1];
      return (own === undefined ? Number(size) * scale : Number(own)) * REM;
    }),
  );
}

it.each(["elder", "elder-24", "elder-30"])("text is 18 pixels at least in the mode %s", (mode) => {
  expect(smallest(mode)).toBeGreaterThanOrEqual(18);
});

it("the largest text for elders is 30 pixels", () => {
  const scale = Number(/elder-30"\] \{\s*--scale: ([\d.]+)/.exec(ELDER)?.[1]);
  const body = Number(/--text-body: calc\(([\d.]+)rem/.exec(TOKENS)?.[1]);
  expect(scale * body * REM).toBeGreaterThanOrEqual(30);
});

it("lines stand apart by 1.3 of their height at least", () => {
  const heights = [...TOKENS.matchAll(/line-height: ([\d.]+);/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.3);
});

it("doors are 60 pixels high", () => {
  const door = /\.door \{[^}]*min-height: (\d+)px/.exec(BAR)?.[1];
  expect(Number(door)).toBeGreaterThanOrEqual(60);
});
