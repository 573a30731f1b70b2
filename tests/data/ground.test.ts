import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { cutGround } from "../../scripts/build-ground.ts";
import { adcodeOf, type Boundary, readBoundaries } from "../../scripts/boundaries.ts";
import { labelPoint } from "../../scripts/ground/label-point.ts";
import { usedAdcodes } from "../../scripts/ground/choose-areas.ts";
import {
  areaFeature,
  areaFeatures,
  type AreaFeature,
  type GroundTopology,
  LANDMARK_KINDS,
  type LandmarkProperties,
  lineFeatures,
  unionOfAreas,
  type WaterProperties,
} from "../../src/domain/places/ground.ts";

const read = (path: string) => readFileSync(path, "utf8");
const water = JSON.parse(read("geo/water.geojson")) as FeatureCollection<MultiPolygon, WaterProperties>;
const landmarks = JSON.parse(read("geo/landmarks.geojson")) as FeatureCollection<Point, LandmarkProperties>;
const sources = new Set(
  (JSON.parse(read("geo/sources.json")) as { readonly id: string }[]).map(({ id }) => id),
);
const used = usedAdcodes(".");

let ground: GroundTopology;
beforeAll(() => {
  ground = cutGround(used);
}, 60_000);

const areaOf = (adcode: string): AreaFeature => {
  const area = areaFeature(ground, adcode);
  if (!area) throw new Error(`no such area: ${adcode}`);
  return area;
};

const KM_PER_DEGREE = 111.195;

/** Distance in km from a point to the nearest line of the rings, on a plane round the point. */
function kmToRings([lon = 0, lat = 0]: Position, rings: readonly Position[][]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of rings) {
    ring.slice(1).forEach(([x1 = 0, y1 = 0], index) => {
      const [x0 = 0, y0 = 0] = ring[index] ?? [];
      const [ax, ay, dx, dy] = [(x0 - lon) * shrink, y0 - lat, (x1 - x0) * shrink, y1 - y0];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    });
  }
  return nearest * KM_PER_DEGREE;
}

const isInWater = (position: Position) =>
  water.features.some(
    (feature) => feature.properties.kind !== "island" && booleanPointInPolygon(position, feature),
  );

describe("the ground", () => {
  test("is at most 200 kB gzip with water and landmarks, and we aim at 160", () => {
    const all = [JSON.stringify(ground), JSON.stringify(water), JSON.stringify(landmarks)];
    const bytes = all.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeLessThan(160_000);
  });

  test("holds every province and every area that a place names", () => {
    expect(areaFeatures(ground, "provinces")).toHaveLength(34);
    expect([...used].filter((adcode) => !areaFeature(ground, adcode))).toEqual([]);
  });

  test.each(["provinces", "cities", "counties"] as const)("draws no ring of %s flat", (layer) => {
    const rings = areaFeatures(ground, layer).flatMap(({ geometry }) => geometry.coordinates.flat());
    const flat = rings.filter((ring) => new Set(ring.slice(1).map(String)).size < 3);
    expect(flat).toEqual([]);
  });

  test("loses no island and no stroke of the national outline", () => {
    const source = readBoundaries(1).features as unknown as {
      readonly properties: Boundary;
      readonly geometry: { readonly coordinates: readonly unknown[] };
    }[];
    for (const { properties, geometry } of source.filter((feature) => feature.properties.gb !== "")) {
      const adcode = adcodeOf(properties);
      expect([adcode, areaOf(adcode).geometry.coordinates.length]).toEqual([
        adcode,
        geometry.coordinates.length,
      ]);
    }
    const strokes = lineFeatures(ground).filter(({ properties }) => properties.kind === "south-china-sea");
    expect(strokes.map(({ geometry }) => geometry.coordinates.length)).toEqual([10]);
  });

  test.each(["3401", "3502", "3212", "4401"])(
    "stays within 100 m of the source in city %s",
    (city) => {
      const counties = readBoundaries(3).features.filter(({ properties }) =>
        adcodeOf(properties).startsWith(city),
      );
      expect(counties.length).toBeGreaterThan(5);
      for (const { properties, geometry } of counties) {
        const drawn = areaOf(adcodeOf(properties)).geometry.coordinates.flat();
        const rings = (geometry as MultiPolygon).coordinates.flat();
        const farthest = Math.max(...rings.flat().map((point) => kmToRings(point, drawn)));
        expect(farthest).toBeLessThan(0.1);
      }
    },
  );

  test("shares its borders: the counties of a city make its outline", () => {
    const counties = areaFeatures(ground, "counties").filter(({ properties }) =>
      properties.adcode.startsWith("3401"),
    );
    const union = unionOfAreas(ground, counties.map(({ properties }) => properties.adcode));
    const points = (geometry: MultiPolygon) => new Set(geometry.coordinates.flat(2).map(String));
    expect(union && points(union.geometry)).toEqual(points(areaOf("340100").geometry));
  });

  test("has each label inside its area, and names in English without Chinese", () => {
    for (const layer of ["provinces", "cities", "counties"] as const) {
      for (const area of areaFeatures(ground, layer)) {
        expect([area.properties.adcode, booleanPointInPolygon([...area.properties.label], area)]).toEqual(
          [area.properties.adcode, true],
        );
        expect(area.properties.nameEn ?? "").not.toMatch(/[\u4e00-\u9fff]/u);
      }
    }
  });
});

describe("the water", () => {
  test("is whole: unique ids, known kinds and sources, closed rings within the view", () => {
    const ids = water.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { geometry, properties } of water.features) {
      expect(["lake", "river", "sea", "island"]).toContain(properties.kind);
      expect(properties.nameEn).not.toMatch(/[\u4e00-\u9fff]/u);
      expect(properties.sources.filter((id) => !sources.has(id))).toEqual([]);
      for (const ring of geometry.coordinates.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const [lon = 0, lat = 0] of ring) {
          expect(lon > 108 && lon < 124.5 && lat > 19.5 && lat < 35.5).toBe(true);
        }
      }
    }
  });

  test("is named in the water itself", () => {
    const dry = water.features.filter(
      (feature) => !booleanPointInPolygon(labelPoint(feature.geometry), feature),
    );
    expect(dry.map(({ properties }) => properties.nameZh)).toEqual([]);
  });

  test.each([
    ["巢湖", 117.5, 31.55],
    ["长江 at 泰州大桥", 119.8775, 32.245],
    ["长江 below 江阴", 120.3, 31.957],
    ["钱塘江 at 钱江新城", 120.2225, 30.247],
    ["珠江 at 海珠桥", 113.26, 23.1135],
    ["珠江 north of 二沙岛", 113.3, 23.1154],
    ["珠江 south of 二沙岛", 113.2967, 23.108],
    ["杏林湾", 118.066, 24.595],
    ["筼筜湖", 118.0925, 24.4805],
  ])("covers %s", (_, lon, lat) => {
    const isSea = !areaFeatures(ground, "provinces").some((area) => booleanPointInPolygon([lon, lat], area));
    expect(isSea || isInWater([lon, lat])).toBe(true);
  });

  test.each([
    ["扬中, an island that GSHHG has as a lake", 119.81, 32.2],
    ["佛山, where GSHHG has a lake that is none", 113.185, 23.18],
    ["二沙岛", 113.2995, 23.1117],
    ["泰州", 119.92, 32.49],
    ["高崎机场, built into what GSHHG has as sea", 118.128, 24.544],
  ])("leaves %s dry", (_, lon, lat) => {
    expect(isInWater([lon, lat])).toBe(false);
  });
});

describe("the landmarks", () => {
  test("are whole: unique ids, known kinds and sources, both languages", () => {
    const ids = landmarks.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of landmarks.features) {
      expect(LANDMARK_KINDS).toContain(properties.kind);
      expect(properties.nameEn).not.toMatch(/[\u4e00-\u9fff]/u);
      expect(properties.sources.filter((id) => !sources.has(id))).toEqual([]);
      expect(properties.radiusM).toBeGreaterThan(0);
    }
  });

  test("lie in the area that they name, or nearer to it than their radius", () => {
    const boundaries = new Map(
      ([3, 2, 1] as const).flatMap((level) =>
        readBoundaries(level).features.map((feature) => [adcodeOf(feature.properties), feature] as const),
      ),
    );
    const outside = landmarks.features.filter(({ geometry, properties }) => {
      if (properties.adcode === null) return false;
      const area = boundaries.get(properties.adcode);
      if (!area) return true;
      if (booleanPointInPolygon(geometry, area)) return false;
      const rings = (area.geometry as MultiPolygon).coordinates.flat();
      return kmToRings(geometry.coordinates, rings) * 1000 > properties.radiusM;
    });
    expect(outside.map(({ properties }) => properties.id)).toEqual([]);
  });

  test.each(["3401", "3502", "3212", "4401", "33"])("orient a reader in %s", (prefix) => {
    const here = landmarks.features.filter(
      ({ properties: { adcode, kind } }) => adcode?.startsWith(prefix) && !kind.endsWith("-name"),
    );
    expect(here.length).toBeGreaterThanOrEqual(2);
  });

  test("name a water only where the map has it", () => {
    const dry = landmarks.features
      .filter(({ properties }) => ["lake", "river"].includes(properties.kind))
      .filter(({ properties }) => ["gshhg", "tianditu-boundaries"].some((id) => properties.sources.includes(id)))
      .filter(({ geometry }) => !isInWater(geometry.coordinates));
    expect(dry.map(({ properties }) => properties.id)).toEqual([]);
  });
});
