import { expect, it } from "vitest";
import type { MapLayer } from "../../../../src/map/style/layers/layer-context.ts";
import { legible } from "../../../../src/map/style/legible.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { LAYERS } from "../../../../src/state/view.ts";

const layerOf = (size: unknown) =>
  ({
    id: "city-name",
    type: "symbol",
    source: "place-name",
    layout: { "text-size": size },
  }) as MapLayer;

const sizeOf = (layer: MapLayer) => (layer.type === "symbol" ? layer.layout?.["text-size"] : null);

it("raises a number, each value of a curve over zooms, and what depends on the data", () => {
  expect(sizeOf(legible(layerOf(11), 18))).toBe(18);
  expect(sizeOf(legible(layerOf(["interpolate", ["linear"], ["zoom"], 4, 11, 9, 21]), 18))).toEqual(
    ["interpolate", ["linear"], ["zoom"], 4, 18, 9, 21],
  );
  expect(sizeOf(legible(layerOf(["get", "size"]), 18))).toEqual(["max", 18, ["get", "size"]]);
});

it("leaves no name on the map of an elder below 18 pixels", () => {
  const style = buildStyle({
    palette: LIGHT,
    language: "zh-Hans",
    textScale: 1.5,
    leastText: 18,
    hasLand: true,
    layers: LAYERS,
    namedByMarks: [],
    isCrowded: false,
    locators: false,
    siteTiles: null,
    sitesTogether: false,
  });
  const sizes = style.layers.flatMap((layer) => {
    const size = layer.type === "symbol" ? layer.layout?.["text-size"] : undefined;
    if (typeof size === "number") return [size];
    if (!Array.isArray(size)) return [];
    const [operator, ...rest] = size as readonly unknown[];
    const first = operator === "interpolate" ? 3 : 1;
    return rest.filter(
      (part, at): part is number =>
        at >= first && (at - first) % 2 === 0 && typeof part === "number",
    );
  });
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
