import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { adcodeOf, readBoundaries } from "../../scripts/boundaries.ts";
import { labelPoint } from "../../src/map/scene/label-point.ts";
import { areaFeatures } from "../../src/domain/places/ground.ts";
import { LANDMARK_KINDS } from "../../src/domain/places/ground-features.ts";
import { kmToRings, landmarks, published, readGeo, water } from "./published-ground.ts";

const sources = new Set(readGeo<{ readonly id: string }[]>("sources.json").map(({ id }) => id));

const isSea = (position: Position) =>
  !areaFeatures(published.topology, "provinces").some((area) => booleanPointInPolygon(position, area));
const isInWater = (position: Position) =>
  water.features.some((feature) => booleanPointInPolygon(position, feature));

describe("the water", () => {
  test("is whole: unique ids, known kinds and sources, closed rings within the view", () => {
    const ids = water.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { geometry, properties } of water.features) {
      expect(["lake", "river"]).toContain(properties.kind);
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
    expect(isSea([lon, lat]) || isInWater([lon, lat])).toBe(true);
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
      .filter(({ geometry }) => !isInWater(geometry.coordinates) && !isSea(geometry.coordinates));
    expect(dry.map(({ properties }) => properties.id)).toEqual([]);
  });
});
