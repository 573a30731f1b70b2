import { describe, expect, it } from "vitest";
import { COLOUR_NAMES, DARK, LIGHT, type Palette } from "../../../../src/map/style/palette.ts";
import { contrast } from "../../../../src/state/configuration/contrast.ts";
import { COLOUR_VISIONS, distance, lightness } from "../colour-vision.ts";

const palettes: readonly Palette[] = [LIGHT, DARK];
const fillsOf = (palette: Palette) => COLOUR_NAMES.map((name) => palette.colours[name].fill);

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, index) =>
    items.slice(index + 1).map((other) => [item, other] as const),
  );
}

describe.each(palettes)("the $id palette", (palette) => {
  it.each(Object.entries(COLOUR_VISIONS))("keeps the groups apart under %s", (_, vision) => {
    const least = Math.min(...pairs(fillsOf(palette)).map(([a, b]) => distance(a, b, vision)));
    expect(least).toBeGreaterThan(0.075);
  });

  it.each(Object.entries(COLOUR_VISIONS))("keeps the roles apart under %s", (_, vision) => {
    const hues = Object.values(palette.structure);
    const least = Math.min(...pairs(hues).map(([a, b]) => distance(a, b, vision)));
    expect(least).toBeGreaterThan(0.09);
  });

  it("gives what is chosen no hue of a role", () => {
    expect(palette.mark.selected).toBe(palette.text.ink);
  });

  it("keeps the groups apart in grey print", () => {
    const steps = fillsOf(palette).map(lightness);
    const least = Math.min(...pairs(steps).map(([a, b]) => Math.abs(a - b)));
    expect(least).toBeGreaterThan(4);
  });

  it.each(COLOUR_NAMES)("gives the edge of %s the contrast of a graphic", (name) => {
    for (const ground of [palette.ground.land, palette.ground.planLand, palette.ground.water]) {
      expect(contrast(palette.colours[name].edge, ground)).toBeGreaterThan(3);
    }
  });

  it("gives names the contrast of text", () => {
    const { ink, place } = palette.text;
    expect(contrast(ink, palette.ground.planLand)).toBeGreaterThan(7);
    expect(contrast(place, palette.ground.land)).toBeGreaterThan(4.5);
    for (const hue of Object.values(palette.structure)) {
      expect(contrast(hue, palette.ground.land)).toBeGreaterThan(4.5);
      expect(contrast(hue, palette.ground.planLand)).toBeGreaterThan(4.5);
    }
  });
});

it("has the same keys in every palette", () => {
  const keysOf = (value: unknown, path = ""): readonly string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
      : [path];
  expect(keysOf(DARK)).toEqual(keysOf(LIGHT));
});

it("writes every colour as six hexadecimal digits", () => {
  for (const palette of palettes) {
    const { id: _, ...subjects } = palette;
    for (const colour of JSON.stringify(subjects).match(/"#[^"]*"/g) ?? []) {
      expect(colour).toMatch(/^"#[0-9a-f]{6}"$/);
    }
  }
});
