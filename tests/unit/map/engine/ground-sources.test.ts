import { describe, expect, it } from "vitest";
import { assembleGround, type Ground } from "../../../../src/domain/places/assemble-ground.ts";
import type {
  LandmarkFeature,
  LandmarkKind,
  WaterFeature,
} from "../../../../src/domain/places/ground-features.ts";
import { featureChange } from "../../../../src/map/engine/feature-change.ts";
import { groundFeatures } from "../../../../src/map/engine/ground-sources.ts";
import { tinyGround } from "../../../fixtures/tiny-ground.ts";

const tiny = tinyGround();
const parts = [...tiny.provinces.values()];
const LABEL = [2, 1] as const;

const water = (kind: WaterFeature["properties"]["kind"]): WaterFeature => ({
  type: "Feature",
  geometry: { type: "Polygon", coordinates: [] },
  properties: { id: kind, kind, nameZh: kind, nameEn: kind, minzoom: 0, sources: [], label: LABEL },
});

const landmark = (kind: LandmarkKind, adcode: string | null, minzoom = 6): LandmarkFeature => {
  const id = kind + (adcode ?? "");
  const said = { nameZh: id, nameEn: id, sources: [], radiusM: 1 };
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [1, 1] },
    properties: { id, kind, adcode, minzoom, ...said },
  };
};

const wet = (over: Partial<Ground> = {}): Ground => ({
  ...assembleGround({ ...tiny, provinces: parts }),
  water: [water("lake")],
  landmarks: [
    landmark("sea", null),
    landmark("city-name", "990100", 4),
    landmark("city-name", "990101"),
    landmark("city-name", "880000"),
    landmark("station", null),
  ],
  ...over,
});

const namesOf = (features: ReturnType<typeof groundFeatures>["water"]) =>
  features.map(({ properties }) => properties?.["nameZh"]);

describe("the features of the ground", () => {
  it("name a water once, where it was placed by hand or else where the build says", () => {
    const names = groundFeatures(wet())["place-name"];
    const waters = names.filter(({ properties }) => properties?.["level"] === "water");
    expect(namesOf(waters)).toEqual(["sea", "lake"]);
    expect(waters[1]?.geometry).toEqual({ type: "Point", coordinates: LABEL });
  });

  it("show a town that is named as an area only until it is", () => {
    const { landmark: kept } = groundFeatures(wet());
    expect(namesOf(kept)).toEqual(["city-name990100", "city-name880000", "station"]);
    const limits = kept.map(({ properties }) => properties?.["maxzoom"]);
    expect(limits).toEqual([6, undefined, undefined]);
  });

  it("leave the sea out where there is no land", () => {
    const bare = groundFeatures(wet({ drawn: null, topology: null }));
    expect(namesOf(bare["place-name"])).not.toContain("sea");
    expect(bare.land).toEqual([]);
  });

  it("have an id each within their source", () => {
    for (const features of Object.values(groundFeatures(wet()))) {
      const ids = features.map(({ properties }) => properties?.["id"] as unknown);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => typeof id === "string")).toBe(true);
    }
  });
});

describe("the change from one ground to another", () => {
  const [island, west] = parts;

  it("is nothing where nothing has come", () => {
    const [one, other] = [1, 2].map(() =>
      groundFeatures(assembleGround({ ...tiny, provinces: [] })),
    );
    for (const source of ["land", "border", "place-name"] as const) {
      expect(featureChange(one?.[source] ?? [], other?.[source] ?? [])).toBeNull();
    }
  });

  it("is what a part brings, and the neighbours that it refines", () => {
    const idsOf = (provinces: typeof parts, source: "land" | "border" | "place-name") => {
      const before = groundFeatures(assembleGround({ ...tiny, provinces: [] }));
      const after = groundFeatures(assembleGround({ ...tiny, provinces }));
      const change = featureChange(before[source], after[source]);
      expect(change?.remove).toEqual([]);
      return change?.add.map(({ properties }) => properties?.["id"] as unknown);
    };
    expect(idsOf(island ? [island] : [], "land")).toEqual(["970000"]);
    expect(idsOf(west ? [west] : [], "land")).toEqual(["980000", "990000"]);
    expect(idsOf(west ? [west] : [], "place-name")).toEqual(["980100", "980101", "980102"]);
  });

  it("tells what is gone", () => {
    const { landmark: all } = groundFeatures(wet());
    expect(featureChange(all, all.slice(1))).toEqual({ remove: ["city-name990100"], add: [] });
  });
});
