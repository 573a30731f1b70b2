import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, test } from "vitest";
import { drawGround } from "../../src/domain/places/drawn-ground.ts";
import { areaFeatures } from "../../src/domain/places/ground.ts";
import { chinaAreas, chinaPart, published } from "./published-ground.ts";

describe("land abroad", () => {
  let land: readonly Feature<Polygon>[];
  beforeAll(() => {
    const { abroad } = chinaPart;
    const shape = abroad && feature(abroad, abroad.objects.land);
    land = (shape?.geometry.coordinates ?? []).map((coordinates) => {
      const part: Feature<Polygon> = {
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates },
      };
      return { ...part, bbox: bbox(part) };
    });
  });
  const isLand = (position: Position) => land.some((part) => booleanPointInPolygon(position, part));

  test.each([
    ["首尔", 127, 37.5],
    ["河内", 105.85, 21],
    ["平壤", 125.75, 39],
    ["东京", 139.5, 35.8],
    ["乌兰巴托", 106.9, 47.9],
    ["仰光", 96.2, 17],
    ["马尼拉 inland", 121.1, 15.2],
  ])("is drawn at %s", (_, lon, lat) => {
    expect(isLand([lon, lat])).toBe(true);
  });

  test.each([
    ["台北", 121.5, 25.05],
    ["台湾岛 in its middle", 121, 23.8],
    ["海口", 110.3, 20],
    ["海南岛 in its middle", 109.8, 19.2],
    ["钓鱼岛", 123.47, 25.74],
    ["永兴岛", 112.34, 16.83],
    ["太平岛", 114.37, 10.38],
    ["曾母暗沙", 112.28, 3.97],
    ["黄岩岛", 117.75, 15.15],
    ["香港", 114.17, 22.3],
    ["上海", 121.5, 31.2],
    ["厦门", 118.1, 24.45],
    ["the sea off 温州", 121.2, 27.8],
    ["the sea off 大连", 121.6, 38.8],
    ["渤海", 119.5, 38.8],
    ["北部湾 off 北海", 109, 21.3],
  ])("is not what the map has at %s", (_, lon, lat) => {
    expect(isLand([lon, lat])).toBe(false);
  });

  test("keeps away from every part of our coast: what it has of it lies behind our own land", () => {
    // Points of the coast and a few kilometres off it, from the mouth of the Yalu to that of the Beilun.
    const { borders } = drawGround(chinaAreas(), []);
    const coast = borders
      .filter(({ properties: { id, level } }) => level === "coast" && /\/(2100|13|37|32|31|33|35|44|46|71|81|82)\d*$/.test(id))
      .flatMap(({ geometry }) => geometry.coordinates.flat())
      .filter(([lon = 0, lat = 0]) => !(lon > 123.6 && lat > 39.5));
    expect(coast.length).toBeGreaterThan(1000);
    const offshore = coast.flatMap(([lon = 0, lat = 0]) =>
      [-0.05, 0.05].flatMap((east) => [-0.05, 0.05].map((north) => [lon + east, lat + north])),
    );
    const ours = areaFeatures(published.topology, "provinces").map((area) => ({ ...area, bbox: bbox(area) }));
    const isOurs = (position: Position) =>
      ours.some((area) => booleanPointInPolygon(position, area));
    expect(offshore.filter((position) => isLand(position) && !isOurs(position))).toEqual([]);
  });
});

