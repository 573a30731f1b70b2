import fc from "fast-check";
import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { decodeArcs } from "../../../../src/domain/places/decode-arcs.ts";
import { drawGround } from "../../../../src/domain/places/drawn-ground.ts";
import { areaFeature, areaFeatures, unionOfAreas } from "../../../../src/domain/places/ground.ts";
import type { ChinaAreas, ProvinceAreas } from "../../../../src/domain/places/ground-parts.ts";
import { stitchGround } from "../../../../src/domain/places/stitch-ground.ts";
import { tinyBoundaries, tinyGround } from "../../../fixtures/tiny-ground.ts";

const tiny = tinyGround();
const china = tiny.china.areas as ChinaAreas;
const areasOf = (adcode: string) => tiny.provinces.get(adcode)?.areas as ProvinceAreas;
const ADCODES = [...tiny.provinces.keys()];
const partsOf = (adcodes: readonly string[]) =>
  new Map(adcodes.map((adcode) => [adcode, areasOf(adcode)]));

const segments = (rings: readonly Position[][]) =>
  rings.flatMap((ring) =>
    ring.slice(1).map((point, index) => `${String(ring[index])}|${String(point)}`),
  );
const reversed = (segment: string) => segment.split("|").toReversed().join("|");
const countEach = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Any provinces, in any order of their coming. */
const anyLoaded = fc.shuffledSubarray(ADCODES);

describe("the ground from its parts", () => {
  it("leaves neither gap nor overlap between neighbours, whichever have loaded", () => {
    fc.assert(
      fc.property(anyLoaded, (loaded) => {
        const { land, borders } = drawGround(china, loaded.map(areasOf));
        const counts = countEach(
          land.flatMap(({ geometry }) => segments(geometry.coordinates.flat())),
        );
        for (const { properties, geometry } of borders) {
          if (properties.level !== "province") continue;
          const sides = properties.id.split("+").length;
          for (const segment of segments(geometry.coordinates)) {
            const both = (counts.get(segment) ?? 0) + (counts.get(reversed(segment)) ?? 0);
            expect([properties.id, both]).toEqual([properties.id, sides]);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is the same whatever the order in which the parts came", () => {
    fc.assert(
      fc.property(anyLoaded, (loaded) => {
        const [some, sorted] = [loaded, loaded.toSorted()].map((adcodes) =>
          stitchGround(china, partsOf(adcodes)),
        );
        for (const layer of ["provinces", "cities", "counties"] as const) {
          const shapes = (ground: typeof some) =>
            new Map(
              ground && areaFeatures(ground, layer).map((area) => [area.properties.adcode, area]),
            );
          expect(shapes(some)).toEqual(shapes(sorted));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("has every area as the source has it, once all parts are there that cut nothing off", () => {
    const { fine } = tinyBoundaries();
    const whole = stitchGround(china, partsOf(ADCODES));
    for (const layer of ["provinces", "cities", "counties"] as const) {
      for (const area of fine.objects[layer].geometries) {
        const exact = feature(fine, area).geometry as MultiPolygon;
        const drawn = areaFeature(whole, area.properties.adcode);
        const found = drawn && outlineOf(drawn.geometry);
        expect([area.properties.adcode, found]).toEqual([area.properties.adcode, outlineOf(exact)]);
      }
    }
  });

  it("is the same whichever way the arcs of a part run", () => {
    const turned = new Map(ADCODES.map((adcode) => [adcode, turnArcs(areasOf(adcode))]));
    const [whole, other] = [partsOf(ADCODES), turned].map((parts) => stitchGround(china, parts));
    for (const adcode of ["980000", "990000", "990100", "990101", "980102"]) {
      const [one, two] = [whole, other].map((ground) => ground && areaFeature(ground, adcode));
      expect(two && outlineOf(two.geometry)).toEqual(one && outlineOf(one.geometry));
      expect(two?.geometry.coordinates).toHaveLength(1);
    }
    expect(other && unionOfAreas(other, ["980102", "990100"])?.geometry.coordinates).toHaveLength(
      1,
    );
  });

  it("joins areas of two provinces without the border between them", () => {
    const whole = stitchGround(china, partsOf(ADCODES));
    const union = unionOfAreas(whole, ["980000", "990000"]);
    expect(union?.geometry.coordinates).toHaveLength(1);
    expect(unionOfAreas(whole, ["980102", "990100"])?.geometry.coordinates).toHaveLength(1);
  });

  it("holds a plan's city before its province has loaded, and cities and counties after", () => {
    const before = stitchGround(china, new Map());
    expect(areaFeature(before, "990200")).not.toBeNull();
    expect(areaFeature(before, "990101")).toBeNull();
    const after = stitchGround(china, partsOf(["990000"]));
    expect(areaFeature(after, "990101")).not.toBeNull();
    const cities = areaFeatures(after, "cities").map(({ properties }) => properties.adcode);
    expect(cities).toEqual(["990100", "990200"]);
  });
});

describe("what is drawn", () => {
  it("is finer where a province has loaded, on both sides of its border", () => {
    const points = (loaded: readonly string[], adcode: string) =>
      drawGround(china, loaded.map(areasOf))
        .land.find(({ properties }) => properties.id === adcode)
        ?.geometry.coordinates.flat(2).length ?? 0;
    expect(points(["990000"], "990000")).toBeGreaterThan(points([], "990000") * 2);
    expect(points(["990000"], "980000")).toBeGreaterThan(points([], "980000"));
  });

  it("is the same object as long as it has not changed", () => {
    const before = drawGround(china, []);
    const after = drawGround(china, [areasOf("970000")]);
    const changed = after.land.filter((area) => !before.land.includes(area));
    expect(changed.map(({ properties }) => properties.id)).toEqual(["970000"]);
    const lines = after.borders.filter((line) => !before.borders.includes(line));
    expect(lines.map(({ properties }) => properties.id)).toEqual(["coast/970000"]);
  });

  it("draws each border once, at its highest level", () => {
    const { borders } = drawGround(china, [areasOf("990000")]);
    const levels = Object.fromEntries(
      borders.map(({ properties }) => [properties.id, properties.level]),
    );
    expect(levels).toEqual({
      "980000+990000": "province",
      "city/990000": "city",
      "coast/970000": "coast",
      "coast/980000": "coast",
      "coast/990000": "coast",
      "county/990000": "county",
      "line/0": "sea",
    });
    const drawn = segments(borders.flatMap(({ geometry }) => geometry.coordinates));
    const twice = drawn.filter((segment) => drawn.includes(reversed(segment)));
    expect([twice, new Set(drawn).size]).toEqual([[], drawn.length]);
  });
});

/** The segments of an outline on the grid of a province's file, whichever way they run. */
const outlineOf = ({ coordinates }: MultiPolygon) => {
  const rings = coordinates
    .flat()
    .map((ring) => ring.map((point) => point.slice(0, 2).map(onGrid)));
  return new Set(segments(rings).map((segment) => [segment, reversed(segment)].toSorted()[0]));
};
const onGrid = (degrees: number) => Math.round(degrees / 0.00025);

/** The same part with every arc reversed. */
function turnArcs(part: ProvinceAreas): ProvinceAreas {
  const turn = ({ geometries }: ProvinceAreas["objects"]["cities"]) => ({
    type: "GeometryCollection" as const,
    geometries: geometries.map((area) => ({
      ...area,
      arcs: area.arcs.map((rings) => rings.map((ring) => ring.map((arc) => ~arc))),
    })),
  });
  return {
    type: "Topology",
    arcs: decodeArcs(part).map((arc) => arc.toReversed().map((point) => [...point])),
    objects: {
      cities: turn(part.objects.cities),
      counties: turn(part.objects.counties),
      islets: turn(part.objects.islets),
    },
    outline: part.outline.map(([arc, pieces]) => [arc, pieces.map((piece) => ~piece)]),
  };
}
