import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { receded } from "../../../../src/map/style/recede.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { LAYERS } from "../../../../src/state/view.ts";

const styleOf = (isLit: boolean) =>
  buildStyle({
    palette: LIGHT,
    language: "zh-Hans",
    textScale: 1,
    hasLand: true,
    layers: LAYERS,
    namedByMarks: [],
    isCrowded: false,
    locators: false,
    siteTiles: { folder: "/tiles/", bounds: [73, 18, 135, 54] },
    sitesTogether: false,
    isLit,
  });

const line = (opacity: unknown) =>
  receded(
    {
      id: "tie",
      type: "line",
      source: "shape",
      paint: { "line-opacity": opacity as number },
    },
    true,
  ).paint;

it("fades a number, an expression and each value of a curve over zooms", () => {
  expect(line(0.8)).toEqual({ "line-opacity": 0.8 * 0.35 });
  expect(line(["get", "strength"])).toEqual({ "line-opacity": ["*", 0.35, ["get", "strength"]] });
  expect(line(["interpolate", ["linear"], ["zoom"], 6, 0, 8, 1])).toEqual({
    "line-opacity": ["interpolate", ["linear"], ["zoom"], 6, 0, 8, 0.35],
  });
  expect(line(["step", ["zoom"], 0.2, 8, ["get", "strength"]])).toEqual({
    "line-opacity": ["step", ["zoom"], 0.2 * 0.35, 8, ["*", 0.35, ["get", "strength"]]],
  });
});

it("makes a style of the same properties that is as sound, lit or not", () => {
  const [plain, lit] = [styleOf(false), styleOf(true)];
  expect(validateStyleMin(lit)).toEqual([]);
  const properties = ({ layers }: typeof plain) =>
    layers.map(({ id, paint }) => [id, Object.keys(paint ?? {})]);
  expect(properties(lit)).toEqual(properties(plain));
});

it("leaves the ground and the plan's own region as they are", () => {
  const changed = styleOf(true)
    .layers.filter((layer, index) => {
      return JSON.stringify(layer) !== JSON.stringify(styleOf(false).layers[index]);
    })
    .map(({ id }) => id);
  expect(changed).toContain("core-edge");
  expect(changed).toContain("caption");
  for (const id of ["land", "region-fill", "region-line", "county-line", "mark", "city-name"]) {
    expect(changed).not.toContain(id);
  }
});
