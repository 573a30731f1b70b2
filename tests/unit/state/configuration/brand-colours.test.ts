import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brandColours,
  type BrandTheme,
  colourFault,
  GROUNDS,
} from "../../../../src/state/configuration/brand-colours.ts";
import { contrast, mix } from "../../../../src/state/configuration/contrast.ts";
import { parseConfig } from "../../../../src/state/configuration/parse-config.ts";

const HEX = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);
const THEMES = Object.keys(GROUNDS) as BrandTheme[];

describe("an accent of the operator's own", () => {
  it("can be read on every ground of every theme, whatever it is", () => {
    fc.assert(
      fc.property(HEX, fc.option(HEX), (light, dark) => {
        const colours = brandColours(light, dark);
        const shown = ["--brand", "--brand-dark", "--brand-contrast", "--brand-contrast-dark"];
        THEMES.forEach((theme, at) => {
          const colour = colours[shown[at] ?? ""] ?? "";
          const least = theme.startsWith("contrast") ? 7 : 4.5;
          const { surface, others } = GROUNDS[theme];
          for (const ground of [surface, ...others])
            expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least);
          expect(colourFault(colour, theme)).toBeNull();
        });
        expect(contrast(colours["--brand"] ?? "", colours["--brand-tint"] ?? "")).toBeGreaterThan(
          4.49,
        );
      }),
    );
  });

  it("stays as it is where it can be read", () => {
    expect(brandColours("#00558c", "#7db8f0")).toMatchObject({
      "--brand": "#00558c",
      "--brand-dark": "#7db8f0",
    });
    expect(brandColours(null, null)).toEqual({});
  });

  it("is refused where it cannot, with the reason and the nearest that can", () => {
    const { colours, problems } = parseConfig({ colours: { accent: "#E08040" } });
    expect(colours).toEqual({});
    const [problem] = problems;
    expect(problem).toMatchObject({ path: "colours.accent", fault: "contrast", least: 4.5 });
    const nearest = problem?.fault === "contrast" ? problem.nearest : "";
    expect(parseConfig({ colours: { accent: nearest } }).problems).toEqual([]);
    // A hair lighter would not do.
    expect(colourFault(mix(nearest, "#e08040", 0.1), "light")).not.toBeNull();
  });

  it("may be refused for the dark theme alone", () => {
    const { colours, problems } = parseConfig({
      colours: { accent: "#00558c", accentDark: "#00558c" },
    });
    expect(problems.map(({ path }) => path)).toEqual(["colours.accentDark"]);
    expect(colours["--brand"]).toBe("#00558c");
  });

  it("is held against the grounds that the pages have", () => {
    const tokens = readFileSync("src/app/tokens.css", "utf8");
    const strong = readFileSync("src/app/contrast.css", "utf8");
    const values = (css: string, name: string) =>
      [...(new RegExp(`--${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(css) ?? [])].slice(1);
    const long = (hex: string) => hex.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    const of = (css: string, names: readonly string[], at: number) =>
      names.map((name) => long(values(css, name)[at] ?? ""));
    const usual = ["surface", "paper", "hover", "warning-ground"];
    const two = ["surface", "hover", "selected"];
    const all = (theme: BrandTheme) => [GROUNDS[theme].surface, ...GROUNDS[theme].others];
    expect(all("light")).toEqual(of(tokens, usual, 0));
    expect(all("dark")).toEqual(of(tokens, usual, 1));
    expect(all("contrast")).toEqual(of(strong, two, 0));
    expect(all("contrast-dark")).toEqual(of(strong, two, 1));
  });
});
