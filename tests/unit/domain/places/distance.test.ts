import { describe, expect, it, test } from "vitest";
import {
  type DistanceEnd,
  distanceIn,
  distanceOf,
} from "../../../../src/domain/places/distance.ts";
import { linkEnds } from "../../../../src/domain/places/link-ends.ts";
import type { Language } from "../../../../src/i18n/language.ts";
import { createTranslate } from "../../../../src/i18n/translate.ts";
import { distanceWords } from "../../../../src/i18n/words/distance-words.ts";
import { mapSite } from "../../map/map-fixtures.ts";

const words = (distance: ReturnType<typeof distanceOf>) =>
  (["zh-Hans", "en"] satisfies Language[]).map(
    (language) => distance && distanceWords(distance, createTranslate(language), language),
  );

const end = (lon: number, lat: number, radiusM: number, isWholeArea = false): DistanceEnd => ({
  position: [lon, lat],
  radiusM,
  isWholeArea,
});
const hefei = end(117.28, 31.86, 102_000, true);
const zhangjiang = end(121.59, 31.205, 5000);
const nanjing = end(118.78, 32.06, 97_000, true);

describe("a distance in words", () => {
  it("to a whole city is a round one, from middle to middle", () => {
    expect(words(distanceOf(hefei, zhangjiang))).toEqual(["约 400 公里", "about 400 km"]);
    expect(words(distanceOf(zhangjiang, nanjing))).toEqual(["约 280 公里", "about 280 km"]);
    // Two whole cities that lie side by side are no nearer for being large.
    expect(words(distanceOf(hefei, nanjing))).toEqual(["约 140 公里", "about 140 km"]);
  });

  it("takes what is not known of a point into its rounding", () => {
    const park = end(120.3, 30.3, 2500);
    expect(words(distanceOf(park, end(120.3, 30.5, 2000)))).toEqual(["约 22 公里", "about 22 km"]);
    expect(words(distanceOf(park, end(120.3, 30.5, 50)))).toEqual(["约 22 公里", "about 22 km"]);
    expect(words(distanceOf(end(120, 30, 10), end(120.01, 30, 30)))).toEqual([
      "约 960 米",
      "about 960 m",
    ]);
  });

  it("is a range where the uncertainty decides how near it is, and no more than an end where the two may be one", () => {
    const somewhere = end(119.9, 32.4, 60_000);
    expect(words(distanceOf(somewhere, end(121.2, 32.4, 1000)))).toEqual([
      "60 至 200 公里",
      "60 to 200 km",
    ]);
    expect(words(distanceOf(end(120, 30, 2000), end(120.01, 30, 900)))).toEqual([
      "4 公里以内",
      "within 4 km",
    ]);
  });

  it("is not told from within the area that it leads to, but for its size", () => {
    expect(words(distanceOf(hefei, end(117.3, 31.9, 100)))).toEqual([
      "110 公里以内",
      "within 110 km",
    ]);
  });

  test.each([
    [{ fromM: 12_000, toM: 21_000 }, "约 16 公里", "about 16 km"],
    [{ fromM: 3000, toM: 9000 }, "3 至 9 公里", "3 to 9 km"],
    [{ fromM: 200, toM: 1500 }, "200 米 至 1.6 公里", "200 m to 1.6 km"],
    [{ fromM: 0, toM: 640 }, "650 米以内", "within 650 m"],
  ])("%j, as neighbours have it, is %s", (range, zh, en) => {
    expect(words(distanceIn(range))).toEqual([zh, en]);
  });

  it("is none where an end is not placed", () => {
    expect(distanceOf(hefei, { position: null, radiusM: null, isWholeArea: false })).toBeNull();
  });
});

describe("the ends of a link", () => {
  const position = [121.46, 31.22] as const;

  it("are whole areas where the site is one and the far end is known to its city", () => {
    const area = mapSite("city", { place: { areaOf: ["990100"], precision: "city" } });
    const { near, far } = linkEnds(area, { position, radiusM: 74_000, precision: "city" });
    expect([near.isWholeArea, far.isWholeArea]).toEqual([true, true]);
  });

  it("are points elsewhere, be they known to a city only", () => {
    const lost = mapSite("lost", { place: { precision: "city", radiusM: 60_000 } });
    const { near, far } = linkEnds(lost, { position, radiusM: 5000, precision: "town" });
    expect([near.isWholeArea, far.isWholeArea]).toEqual([false, false]);
    expect(
      linkEnds(undefined, { position: null, radiusM: null, precision: "none" }).near.position,
    ).toBeNull();
  });
});
