import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { BBox, Feature, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { overlap } from "../../src/domain/atlas/plans-with-sites.ts";
import { assembleGround } from "../../src/domain/places/assemble-ground.ts";
import { areaFeatures } from "../../src/domain/places/ground.ts";
import type { ProvincePart } from "../../src/domain/places/ground-parts.ts";
import { chinaPart, partOf, published, water } from "./published-ground.ts";

const drawn = assembleGround({
  index: published.index,
  china: chinaPart,
  provinces: Object.values(published.index.provinces).map(({ whole }) => partOf<ProvincePart>(whole)),
}).drawn;
if (drawn === null) throw new Error("no polygons");

const polygons = drawn.land.flatMap(({ geometry }) =>
  geometry.coordinates.map((coordinates) => boxed({ type: "Polygon" as const, coordinates })),
);
const landAt = (position: Position) =>
  polygons.find((polygon) => booleanPointInPolygon(position, polygon)) ?? null;
const isWater = (position: Position) =>
  landAt(position) === null ||
  water.features.some((feature) => booleanPointInPolygon(position, feature));

/** The test of a polygon begins with its box, where it has one. */
function boxed<Shape extends Feature | Polygon>(shape: Shape) {
  return { ...shape, bbox: bbox(shape) };
}

function boundsOf([west, south, east, north]: BBox) {
  return [west, south, east, north] as const;
}

/** Areas that nothing divides further. */
const leaves = (() => {
  const counties = areaFeatures(published.topology, "counties");
  const divided = new Set(counties.map(({ properties }) => properties.adcode.slice(0, 4)));
  const cities = areaFeatures(published.topology, "cities");
  const whole = cities.filter(({ properties }) => !divided.has(properties.adcode.slice(0, 4)));
  return [...counties, ...whole].map(boxed);
})();

describe("the coast", () => {
  test("makes an island of Xiamen, with the windings of its shore", () => {
    const island = landAt([118.12, 24.48]);
    expect(island?.coordinates[0]?.length).toBeGreaterThan(80);
    const longitudes = island?.coordinates[0]?.map(([lon = 0]) => lon) ?? [];
    expect(Math.min(...longitudes)).toBeGreaterThan(118.05);
    expect(Math.max(...longitudes)).toBeLessThan(118.22);
  });

  test.each([
    ["厦门湾", 118.06, 24.52],
    ["九龙江口", 117.98, 24.43],
    ["杏林湾", 118.066, 24.595],
    ["杭州湾", 121.3, 30.5],
    ["钱塘江 at 海宁", 120.6, 30.38],
    ["长江 at 江阴", 120.27, 31.95],
    ["长江 at 泰州大桥", 119.8775, 32.245],
    ["长江口", 122.2, 31.5],
    ["珠江口", 113.65, 22.6],
    ["胶州湾", 120.2, 36.12],
    ["象山港", 121.65, 29.52],
    ["三门湾", 121.68, 29.1],
    ["乐清湾", 121.12, 28.22],
  ])("has water at %s", (_, lon, lat) => {
    expect(isWater([lon, lat])).toBe(true);
  });

  test.each([
    ["厦门", 118.12, 24.48],
    ["鼓浪屿", 118.066, 24.447],
    ["高崎机场", 118.128, 24.544],
    ["扬中", 119.81, 32.2],
    ["前湾新区", 121.25, 30.33],
    ["临港", 121.93, 30.9],
    ["崇明", 121.6, 31.65],
    ["普陀山", 122.385, 30],
    ["海口", 110.33, 20.02],
    ["台北", 121.52, 25.05],
    ["金门", 118.35, 24.45],
    ["钓鱼岛", 123.47, 25.74],
  ])("has land at %s", (_, lon, lat) => {
    expect(isWater([lon, lat])).toBe(false);
  });

  test("ends the borders: none runs through a bay or a mouth", () => {
    const open = [
      [118.03, 24.5, 118.07, 24.54],
      [117.96, 24.41, 118.02, 24.44],
      [120.95, 30.29, 121.1, 30.37],
      [120.2, 31.9, 120.5, 32.0],
      [113.6, 22.5, 113.75, 22.7],
    ] as const;
    const points = drawn.borders
      .filter(({ properties }) => ["county", "city", "province"].includes(properties.level))
      // Lines that the source itself draws across water bound no area.
      .filter(({ properties }) => !properties.id.startsWith("line/"))
      .flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(points.length).toBeGreaterThan(50_000);
    const afloat = points
      .filter(([x = 0, y = 0]) => open.some(([w, s, e, n]) => x > w && x < e && y > s && y < n))
      .filter((point) => landAt(point) === null && isFarFromLand(point));
    expect(afloat).toEqual([]);
  });

  test.each([
    ["厦门", 117.8, 24.2, 118.6, 25],
    ["杭州湾", 119.9, 29.8, 122.4, 31],
    ["泰州", 119.4, 31.8, 120.6, 32.6],
    ["珠江口", 113, 22.5, 114.2, 23.4],
    ["温州", 120.8, 27.9, 122, 29],
  ])("leaves at %s no land without an area, and none to two", (_, ...bounds) => {
    const inBox = ({ bbox: box }: { bbox?: BBox | undefined }) => box !== undefined && overlap(boundsOf(box), bounds);
    const [near, parts] = [leaves.filter(inBox), polygons.filter(inBox)];
    const points = gridOf(bounds);
    const isLand = (point: Position) => parts.some((part) => booleanPointInPolygon(point, part));
    expect(points.filter(isLand).length).toBeGreaterThan(points.length / 10);
    const wrong = points.filter(
      (point) => near.filter((leaf) => booleanPointInPolygon(point, leaf)).length !== Number(isLand(point)),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps every place that is known to the building or the compound dry", () => {
    const wet = readAuthored(".").authored.plans.flatMap(({ places }) =>
      places
        .filter(({ properties }) => ["building", "compound"].includes(properties.precision))
        .filter(({ geometry }) => geometry !== null && isWater([...geometry.coordinates]))
        .map(({ id }) => id),
    );
    expect(wet).toEqual([]);
  });
});

/** Whether there is water all round within about 300 m. */
function isFarFromLand([lon = 0, lat = 0]: Position): boolean {
  return [-0.003, 0, 0.003].every((east) =>
    [-0.003, 0, 0.003].every((north) => landAt([lon + east, lat + north]) === null),
  );
}

/** Points about 4 km apart. */
function gridOf([west, south, east, north]: readonly [number, number, number, number]): Position[] {
  const columns = Math.floor((east - west) / 0.047);
  const rows = Math.floor((north - south) / 0.041);
  return Array.from({ length: columns * rows }, (_, index) => [
    west + (index % columns) * 0.047,
    south + Math.floor(index / columns) * 0.041,
  ]);
}
