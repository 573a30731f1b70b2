import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import {
  areaFeature,
  areaFeatures,
  type AreaProperties,
  type GroundTopology,
  layerOfAdcode,
  unionOfAreas,
} from "../../../../src/domain/places/ground.ts";

const square = (adcode: string, [west, south]: readonly [number, number], size: number) => {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const feature: Feature<MultiPolygon, AreaProperties> = {
    type: "Feature",
    properties: { adcode },
    geometry: { type: "MultiPolygon", coordinates: [[ring]] },
  };
  return feature;
};

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** A province of one city of nine counties, 3 by 3, and a second city beside it. */
function tinyGround(): GroundTopology {
  const counties = Array.from({ length: 9 }, (_, index) =>
    square(`99010${index + 1}`, [index % 3, Math.floor(index / 3)], 1),
  );
  const line = {
    type: "MultiLineString" as const,
    coordinates: [
      [
        [9, 9],
        [10, 10],
      ],
    ],
  };
  return topology({
    provinces: collection([square("980000", [-3, 0], 3)]),
    cities: collection([square("990100", [0, 0], 3), square("990200", [3, 0], 3)]),
    counties: collection(counties),
    lines: collection([
      { type: "Feature", properties: { kind: "south-china-sea" }, geometry: line },
    ]),
  }) as unknown as GroundTopology;
}

const ringArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x0 * y1 - x1 * y0) / 2;
  }, 0);

/** Outer rings run counter-clockwise and count, holes run clockwise and are taken off. */
const areaOf = ({ coordinates }: MultiPolygon) =>
  coordinates
    .flat()
    .map(ringArea)
    .reduce((a, b) => a + b, 0);

describe("an area of the ground", () => {
  it("is found by its adcode, with its properties", () => {
    const area = areaFeature(tinyGround(), "990102");
    expect(area?.properties).toEqual({ adcode: "990102" });
    expect(area && areaOf(area.geometry)).toBe(1);
  });

  it("is null when the ground does not hold it", () => {
    expect(areaFeature(tinyGround(), "990199")).toBeNull();
  });

  it.each([
    ["330000", "provinces"],
    ["330100", "cities"],
    ["330102", "counties"],
  ])("of %s belongs to the %s", (adcode, layer) => {
    expect(layerOfAdcode(adcode)).toBe(layer);
  });

  it("comes with all of its layer, in order", () => {
    const adcodes = areaFeatures(tinyGround(), "cities").map(({ properties }) => properties.adcode);
    expect(adcodes).toEqual(["990100", "990200"]);
  });
});

describe("the union of areas", () => {
  it("loses the border that they share", () => {
    const union = unionOfAreas(tinyGround(), ["990101", "990102"]);
    expect(union?.geometry.coordinates).toHaveLength(1);
    expect(union && areaOf(union.geometry)).toBe(2);
    expect(union?.properties.adcodes).toEqual(["990101", "990102"]);
  });

  it("has the area of its members, whichever counties they are", () => {
    const ground = tinyGround();
    const adcodes = areaFeatures(ground, "counties").map(({ properties }) => properties.adcode);
    fc.assert(
      fc.property(fc.subarray(adcodes, { minLength: 1 }), (chosen) => {
        const union = unionOfAreas(ground, chosen);
        expect(union && areaOf(union.geometry)).toBeCloseTo(chosen.length);
      }),
    );
  });

  it("joins areas of unlike levels", () => {
    const union = unionOfAreas(tinyGround(), ["990103", "990200", "980000"]);
    expect(union && areaOf(union.geometry)).toBe(1 + 9 + 9);
  });

  it("counts a county inside a named city once", () => {
    const union = unionOfAreas(tinyGround(), ["990105", "990100"]);
    expect(union && areaOf(union.geometry)).toBe(9);
    expect(union?.geometry.coordinates).toHaveLength(1);
  });

  it("is made once for a ground and a list of areas", () => {
    const ground = tinyGround();
    const union = unionOfAreas(ground, ["990101", "990102"]);
    expect(unionOfAreas(ground, ["990101", "990102"])).toBe(union);
    expect(unionOfAreas(ground, ["990101"])).not.toBe(union);
    expect(unionOfAreas(tinyGround(), ["990101", "990102"])).not.toBe(union);
  });

  it("is null when one is unknown or none is named", () => {
    expect(unionOfAreas(tinyGround(), ["990101", "990199"])).toBeNull();
    expect(unionOfAreas(tinyGround(), [])).toBeNull();
  });
});
