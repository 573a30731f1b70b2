import { gzipSync } from "node:zlib";
import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { adcodeOf, readBoundaries } from "../../scripts/boundaries.ts";
import { cutGround } from "../../scripts/ground/cut-ground.ts";
import { landAreas, readCoast } from "../../scripts/ground/land-areas.ts";
import { overlap } from "../../src/domain/atlas/plans-with-sites.ts";
import { drawGround } from "../../src/domain/places/drawn-ground.ts";
import { areaFeature, areaFeatures, unionOfAreas } from "../../src/domain/places/ground.ts";
import type { ProvincePart } from "../../src/domain/places/ground-parts.ts";
import { provincesInView } from "../../src/domain/places/provinces-in-view.ts";
import { areaOf, chinaAreas, inUse, kmToRings, partOf, published } from "./published-ground.ts";

const ground = published.topology;
const source = landAreas(readCoast("."));
const gzipBytes = (text: string) => gzipSync(text, { level: 9 }).length;

/** The segments of lines, each once, whichever way they run. */
function segmentsOf(lines: readonly Position[][]): ReadonlySet<string> {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((point, index) => [String(line[index]), String(point)].toSorted().join("|")),
  );
  return new Set(segments);
}

function boxOf(ring: Position[]) {
  const [west, south, east, north] = bbox({ type: "LineString", coordinates: ring });
  return [west, south, east, north] as const;
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe("the ground", () => {
  test("begins with no more than 40 kB gzip, and no province weighs more than 60", () => {
    const weights = new Map([...published.files].map(([path, text]) => [path, gzipBytes(text)]));
    const start = ["ground/index.json", published.index.china.whole];
    expect(start.reduce((sum, path) => sum + (weights.get(path) ?? Infinity), 0)).toBeLessThan(40_000);
    expect(Math.max(...weights.values())).toBeLessThan(60_000);
  });

  test("keeps to that for plans in every province and city of the country", () => {
    const everywhere = (["provinces", "cities"] as const).flatMap((layer) =>
      areaFeatures(ground, layer).map(({ properties }) => properties.adcode),
    );
    const cut = cutGround(source, { regions: everywhere, places: everywhere });
    const weights = [...cut.provinces.values()].map((areas) => gzipBytes(JSON.stringify(areas)));
    expect(Math.max(...weights)).toBeLessThan(55_000);
    expect(gzipBytes(JSON.stringify([cut.china, cut.abroad]))).toBeLessThan(34_000);
  }, 240_000);

  test("holds every province, city and county, and every area that a place names", () => {
    expect(areaFeatures(ground, "provinces")).toHaveLength(34);
    for (const [level, layer] of [[2, "cities"], [3, "counties"]] as const) {
      const ends = layer === "cities" ? /[^0]00$/ : /[^0][^0]$|[^0]0$|0[^0]$/;
      const adcodes = readBoundaries(level).features.map(({ properties }) => adcodeOf(properties));
      const wanted = adcodes.filter((adcode) => ends.test(adcode));
      expect(wanted.length).toBeGreaterThan(300);
      expect(wanted.filter((adcode) => !areaFeature(ground, adcode))).toEqual([]);
    }
    expect([...inUse.regions, ...inUse.places].filter((adcode) => !areaFeature(ground, adcode))).toEqual([]);
  });

  test("has the regions of the plans that are cities from the start", () => {
    const from = chinaAreas().objects.cities.geometries;
    expect(from.map(({ properties }) => properties.adcode).toSorted()).toEqual(
      inUse.regions.filter((adcode) => /[^0]00$/.test(adcode)).toSorted(),
    );
  });

  test("shows neither gap nor double border where a province has loaded and its neighbours have not", () => {
    const china = chinaAreas();
    for (const loaded of [[], ["510000"], ["330000", "350000"], ["460000", "440000", "150000"]]) {
      const parts = loaded.flatMap((adcode) => partOf<ProvincePart>(published.index.provinces[adcode]?.whole).areas ?? []);
      const { land, borders } = drawGround(china, parts);
      // From afar an outline may fold upon itself, so that provinces are counted and not their strokes.
      const drawn = countEach(
        land.flatMap(({ geometry }) => [...segmentsOf(geometry.coordinates.flat())]),
      );
      const wrong = borders
        .filter(({ properties }) => properties.level === "province")
        .filter(({ properties, geometry }) => {
          const sides = properties.id.split("+").length;
          return [...segmentsOf(geometry.coordinates)].some((key) => drawn.get(key) !== sides);
        });
      expect([loaded, wrong.map(({ properties }) => properties.id)]).toEqual([loaded, []]);
    }
  });

  test("loses no island from afar", () => {
    const { land } = drawGround(chinaAreas(), []);
    const islands = new Map(land.map(({ properties, geometry }) => [properties.id, geometry.coordinates.length]));
    for (const { properties, geometry } of readBoundaries(1).features.filter((area) => area.properties.gb !== "")) {
      const adcode = adcodeOf(properties);
      // A few that the package parts by water are one with the mainland there.
      expect([adcode, (islands.get(adcode) ?? 0) >= 0.6 * geometry.coordinates.length]).toEqual([adcode, true]);
    }
    const rings = land.flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(rings.filter((ring) => new Set(ring.slice(1).map(String)).size < 3)).toEqual([]);
  });

  test.each(["provinces", "cities", "counties"] as const)("draws no ring of %s flat", (layer) => {
    // A hole may be flat: a gap between two borders, in which nothing is seen.
    const rings = areaFeatures(ground, layer).flatMap(({ geometry }) => geometry.coordinates.map(([outer = []]) => outer));
    const flat = rings.filter((ring) => new Set(ring.slice(1).map(String)).size < 3);
    expect(flat).toEqual([]);
  });

  test("loses no island and no stroke of the national outline", () => {
    const lost = readBoundaries(1)
      .features.filter(({ properties }) => properties.gb !== "")
      .flatMap(({ properties, geometry }) => {
        const adcode = adcodeOf(properties);
        const ours = areaOf(adcode).geometry.coordinates.flat();
        const boxes = ours.map(boxOf);
        const parts = (geometry as MultiPolygon).coordinates.map(([ring = []]) => ring);
        return parts
          .map((ring) => boxOf(ring))
          .filter((part) => !boxes.some((box) => overlap(box, part)))
          .map((part) => [adcode, part]);
      });
    expect(lost).toEqual([]);
    const { borders } = drawGround(chinaAreas(), []);
    const strokes = borders.filter(({ properties }) => properties.level === "sea");
    expect(strokes.map(({ geometry }) => geometry.coordinates.length)).toEqual([10]);
  });

  test.each(["3401", "3502", "3212", "4401"])(
    "stays within 100 m of what it is cut from in city %s",
    (city) => {
      const counties = source.counties.features.filter(({ properties }) =>
        properties.adcode.startsWith(city),
      );
      expect(counties.length).toBeGreaterThan(5);
      for (const { properties, geometry } of counties) {
        const drawn = areaOf(properties.adcode).geometry.coordinates.flat();
        const rings = geometry.coordinates.flat();
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

  test("names every area once, within it, in Chinese and in Latin letters", () => {
    const { names } = published;
    expect(new Set(names.map(({ adcode }) => adcode)).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(3200);
    for (const { adcode, nameZh, nameEn, label } of names) {
      expect([adcode, booleanPointInPolygon([...label], areaOf(adcode))]).toEqual([adcode, true]);
      expect(nameZh).toMatch(/^\p{Script=Han}+$/u);
      expect(nameEn).toMatch(/^[A-ZÜ][A-Za-züêÜ’, -]+$/);
    }
  });

  test("gives the same parts their names again, without any polygon", () => {
    for (const { whole, places } of [published.index.china, ...Object.values(published.index.provinces)]) {
      const part = partOf(whole);
      expect(partOf(places)).toEqual({
        ...part,
        areas: null,
        ...("abroad" in part ? { abroad: null } : {}),
      });
    }
  });
});

describe("the provinces in view", () => {
  test.each([
    ["成都", [103.5, 30.2, 104.6, 31.1], ["510000"]],
    ["北京", [115.9, 39.75, 116.6, 40.3], ["110000", "130000"]],
    ["哈尔滨", [126, 45.4, 127.2, 46.1], ["230000"]],
    ["三亚", [109.2, 18.1, 109.9, 18.6], ["460000"]],
    ["长江口", [121.2, 31.3, 122.2, 31.9], ["310000", "320000"]],
    ["a county within 浙江", [119.9, 28.5, 119.95, 28.52], ["330000"]],
    ["the open sea", [124, 27, 125, 28], []],
  ] as const)("are those of %s", (_, bounds, adcodes) => {
    expect(provincesInView(published.index, chinaAreas(), bounds)).toEqual(adcodes);
  });

  test("are more by their bounds alone, never fewer", () => {
    const bounds = [115.9, 39.6, 116.9, 40.3] as const;
    const rough = provincesInView(published.index, null, bounds);
    expect(rough).toEqual(expect.arrayContaining(["110000", "130000"]));
  });
});

