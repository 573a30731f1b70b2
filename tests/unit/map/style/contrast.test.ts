import { describe, expect, it } from "vitest";
import { CONTRAST, CONTRAST_DARK } from "../../../../src/map/style/contrast-palette.ts";
import { hexOf } from "../../../../src/map/style/system-colour.ts";
import { DARK, LIGHT, type Palette } from "../../../../src/map/style/palette.ts";
import { contrast } from "../../../../src/state/configuration/contrast.ts";

/** Least contrast of text, and of a line or mark that one must see (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;

const PALETTES: readonly Palette[] = [LIGHT, DARK, CONTRAST, CONTRAST_DARK];

/** All on which a name or a mark can come to stand. */
function groundsOf({ ground, text }: Palette): readonly string[] {
  const { sea, abroad, land, planLand, water } = ground;
  return [sea, abroad, land, planLand, water, text.halo, text.groundHalo];
}

const least = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

describe.each(PALETTES)("on every ground of the $id palette", (palette) => {
  const grounds = groundsOf(palette);
  const { halo: _, groundHalo: __, ...texts } = palette.text;

  it.each(Object.entries(texts))("the name in %s can be read", (_name, colour) => {
    expect(least(colour, grounds)).toBeGreaterThan(TEXT);
  });

  it.each(Object.entries(palette.structure))("a %s and its name stand out", (_role, colour) => {
    const { land, planLand } = palette.ground;
    expect(least(colour, [land, planLand, palette.text.halo])).toBeGreaterThan(TEXT);
    expect(least(colour, grounds)).toBeGreaterThan(GRAPHIC);
  });

  it.each(Object.entries(palette.colours))(
    "the edge of a mark of %s can be seen",
    (_group, mark) => {
      expect(least(mark.edge, [...grounds, palette.mark.halo, mark.tint])).toBeGreaterThan(GRAPHIC);
    },
  );

  it.each(["selected", "hovered", "ring"] as const)("what is %s can be seen", (state) => {
    expect(least(palette.mark[state], grounds)).toBeGreaterThan(GRAPHIC);
  });

  it("the border of a plan can be seen", () => {
    expect(least(palette.ground.planLine, grounds)).toBeGreaterThan(GRAPHIC);
  });
});

describe.each([CONTRAST, CONTRAST_DARK])("in the palette $id", (palette) => {
  it("all text and every border has the contrast of AAA", () => {
    const { provinceLine, cityLine, countyLine, planLine, waterLine } = palette.ground;
    const { halo: _, groundHalo: __, ...texts } = palette.text;
    const lines = [provinceLine, cityLine, countyLine, planLine, waterLine];
    for (const colour of [...Object.values(texts), ...lines]) {
      expect(least(colour, groundsOf(palette))).toBeGreaterThan(7);
    }
  });
});

it("reads the colours that a browser gives back", () => {
  expect(hexOf("rgb(255, 0, 10)")).toBe("#ff000a");
  expect(hexOf("rgba(1, 2, 3, 0.5)")).toBe("#010203");
  expect(hexOf("Canvas")).toBeUndefined();
});
