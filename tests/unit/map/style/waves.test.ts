import { expect, it } from "vitest";
import { parseImageId, wavesImage } from "../../../../src/map/style/images/image-id.ts";
import { waterFill } from "../../../../src/map/svg/SvgWaves.tsx";
import { CONTRAST, CONTRAST_DARK } from "../../../../src/map/style/contrast-palette.ts";
import { DARK, LIGHT, type Palette } from "../../../../src/map/style/palette.ts";
import { waterLayers } from "../../../../src/map/style/layers/water.ts";
import { LAYERS } from "../../../../src/state/view.ts";

const paintOf = (palette: Palette, id: string) =>
  waterLayers({
    palette,
    language: "zh-Hans",
    textScale: 1,
    hasLand: true,
    layers: LAYERS,
    namedByMarks: [],
    isCrowded: false,
    locators: false,
    siteTiles: null,
    sitesTogether: false,
  }).find((layer) => layer.id === id)?.paint;

it.each([CONTRAST, CONTRAST_DARK])("water is a pattern in $id, not a hue", (palette) => {
  const waves = wavesImage(palette.id);
  expect(paintOf(palette, "sea")).toMatchObject({ "background-pattern": waves });
  expect(paintOf(palette, "water-fill")).toMatchObject({ "fill-pattern": waves });
  expect(parseImageId(waves)).toEqual({ type: "waves", palette: palette.id });
  expect(waterFill(palette, "sea")).toMatch(/^url\(#/);
});

it.each([LIGHT, DARK])("and a colour in $id", (palette) => {
  expect(paintOf(palette, "sea")).not.toHaveProperty("background-pattern");
  expect(paintOf(palette, "water-fill")).not.toHaveProperty("fill-pattern");
  expect(waterFill(palette, "water")).toBe(palette.ground.water);
});
