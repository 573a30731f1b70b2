import { describe, expect, it } from "vitest";
import { joinScenes } from "../../../../src/map/scene/join-scenes.ts";
import { nearDistanceM } from "../../../../src/domain/places/geodesy.ts";
import {
  buildContent,
  buildScene,
  chooseContent,
  hasManyCaptions,
  isDimmed,
} from "../../../../src/map/scene/scene.ts";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { contentInput, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const ground = mapGround();

const contentOf = (...sites: readonly AtlasSite[]) =>
  buildContent(contentInput(mapAtlas(sites), VIEW, ground));

const sceneOf = (hovered: string | null, ...sites: readonly AtlasSite[]) =>
  buildScene({
    ...contentInput(mapAtlas(sites), VIEW, ground),
    view: { select: { type: "site", plan: "made-2030", id: "chosen" } },
    hovered,
  });

const axis = {
  geometry: {
    type: "LineString" as const,
    coordinates: [
      [119, 31],
      [119.5, 31.5],
    ],
  },
  basis: "axis" as const,
  noteZh: "轴",
  noteEn: "axis",
};

const district = { precision: "district", radiusM: 9000, method: "named-area" } as const;

describe("marks", () => {
  it("leaves out what has no position", () => {
    const unplaced = mapSite("online", {
      position: null,
      place: { precision: "none", radiusM: null, method: "none", unplacedReason: "class" },
    });
    expect(contentOf(unplaced, mapSite("park")).marks.map((mark) => mark.key)).toEqual([
      "made-2030/park",
    ]);
  });

  it.each([
    ["building", "solid"],
    ["compound", "solid"],
    ["town", "ring"],
    ["district", "hatched"],
    ["city", "hatched"],
  ] as const)("draws what is known to its %s as %s", (precision, tone) => {
    expect(contentOf(mapSite("a", { place: { precision } })).marks[0]?.tone).toBe(tone);
  });

  it("is coloured by the industry group, or by none", () => {
    const colours = contentOf(mapSite("a", { group: "devices" }), mapSite("b")).marks;
    expect(colours.map((mark) => mark.colour)).toEqual(["devices", "none"]);
  });

  it("names the core before its parks, and a park with parts before one without", () => {
    const { marks } = contentOf(
      mapSite("plain"),
      mapSite("core", { kind: "zone", strategyRole: "core" }),
      mapSite("whole"),
      mapSite("part", { parent: "whole", kind: "platform" }),
    );
    const order = marks.toSorted((a, b) => a.rank - b.rank).map((mark) => mark.key.split("/")[1]);
    expect(order).toEqual(["core", "whole", "plain", "part"]);
  });

  it("names cities early, but not the one that has the caption", () => {
    const city = { precision: "city", radiusM: 20_000 } as const;
    const zooms = contentOf(
      mapSite("region", { kind: "area", place: { ...city, areaOf: ["990100"] } }),
      mapSite("elsewhere", { kind: "area", place: { ...city, areaOf: ["980100"] } }),
      mapSite("park"),
    ).marks.map((mark) => mark.nameZoom);
    expect(zooms).toEqual([12, 5, 6]);
  });

  it("stands where it stood when layers and plans change", () => {
    const atlas = mapAtlas([mapSite("a"), mapSite("b"), mapSite("c")]);
    const all = buildContent(contentInput(atlas, VIEW, ground));
    const some = buildContent({
      ...contentInput(atlas, { plans: ["made-2030"], layers: ["sites"] }, ground),
      lit: new Set(["made-2030/a"]),
    });
    expect(some.marks.map((mark) => mark.position)).toEqual(all.marks.map((mark) => mark.position));
    expect(some.marks.map(({ key }) => isDimmed(some, key))).toEqual([false, true, true]);
  });

  it("is the same object when layers come and go, and on the way back from another plan", () => {
    const atlas = mapAtlas([mapSite("a"), mapSite("b")]);
    const input = contentInput(atlas, VIEW, ground);
    const whole = joinScenes(input);
    const off = chooseContent(whole, ["areas"], null);
    const on = chooseContent(whole, VIEW.layers, new Set(["made-2030/a"]));
    expect(off.marks).toEqual([]);
    expect(off.whole).toBe(on.whole);
    expect(on.marks).toBe(whole.marks);
    expect(joinScenes(input).marks[0]).toBe(whole.marks[0]);
  });
});

describe("rings", () => {
  it("draws one for all that share place and radius, true on the ground", () => {
    const { rings } = contentOf(mapSite("a"), mapSite("b"));
    expect(rings).toHaveLength(1);
    expect(rings[0]?.keys).toEqual(["made-2030/a", "made-2030/b"]);
    for (const [lon = 0, lat = 0] of rings[0]?.geometry.coordinates[0] ?? []) {
      expect(nearDistanceM([lon, lat], [119.25, 31.25])).toBeCloseTo(1500, -1);
    }
  });

  it("says of a district what its outline would, where the ground has no outlines", () => {
    const near = { precision: "district", radiusM: 5000, method: "named-area" } as const;
    const sites = [
      mapSite("somewhere", { place: near }),
      mapSite("district", { kind: "area", place: { ...near, areaOf: ["990102"] } }),
      mapSite("drawn", { extent: axis }),
    ];
    const keys = (bare: boolean) =>
      buildContent(contentInput(mapAtlas(sites), VIEW, bare ? null : ground)).rings.map(
        (ring) => ring.keys,
      );
    expect(keys(false)).toEqual([]);
    expect(keys(true)).toEqual([["made-2030/somewhere", "made-2030/district"]]);
  });

  it("draws none for a building, a named district or an area", () => {
    const sites = [
      mapSite("building", { place: { precision: "building", radiusM: 60 } }),
      mapSite("somewhere", { place: district }),
      mapSite("district", { kind: "area", place: { ...district, areaOf: ["990102"] } }),
    ];
    expect(contentOf(...sites).rings).toEqual([]);
  });
});

describe("areas", () => {
  it("joins districts to one outline and leaves the plan's region to itself", () => {
    const { areas, regions } = contentOf(
      mapSite("both", { place: { areaOf: ["990101", "990102"] } }),
      mapSite("city", { kind: "area", place: { areaOf: ["990100"] } }),
    );
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({ keys: ["made-2030/both"], approximate: false });
    expect(regions.map((region) => region.plan)).toEqual(["made-2030"]);
  });

  it("marks what was drawn by hand as approximate", () => {
    expect(contentOf(mapSite("belt", { extent: axis })).areas[0]?.approximate).toBe(true);
  });

  it("has no polygons in the ground mode without them", () => {
    const atlas = mapAtlas([mapSite("district", { place: { areaOf: ["990101"] } })]);
    const content = buildContent(contentInput(atlas, VIEW, null));
    expect([content.areas, content.regions]).toEqual([[], []]);
    expect(content.marks).toHaveLength(1);
  });
});

describe("a plan's scene", () => {
  it("is the same after it has been a file", () => {
    const input = contentInput(
      mapAtlas([
        mapSite("core", { kind: "zone", strategyRole: "core" }),
        mapSite("node", { strategyRole: "node", position: [119.6, 31.2] }),
        mapSite("both", { place: { areaOf: ["990101", "990102"] } }),
        mapSite("belt", { strategyRole: "belt", extent: axis }),
      ]),
      VIEW,
      ground,
    );
    const read = JSON.parse(JSON.stringify(input.scenes)) as typeof input.scenes;
    expect(buildContent({ ...input, scenes: read })).toEqual(buildContent(input));
  });

  it("refers to administrative areas and copies none", () => {
    const both = mapSite("both", { place: { areaOf: ["990101", "990102"] } });
    const [scene] = contentInput(mapAtlas([both]), VIEW, ground).scenes;
    expect(scene?.extents).toEqual([{ adcodes: ["990101", "990102"] }]);
    expect(scene?.areas).toEqual([{ id: "990101+990102", ids: ["both"], extent: 0 }]);
  });
});

it("draws what two plans share once", () => {
  const city = mapSite("city", { kind: "area", place: { ...district, areaOf: ["990102"] } });
  const input = contentInput(mapAtlas([city, mapSite("park")]), VIEW, ground);
  const twice = input.scenes.flatMap((scene) => [scene, { ...scene, plan: "other-2030" }]);
  const { areas, rings } = buildContent({ ...input, scenes: twice });
  expect([areas, rings].map((shared) => shared.map(({ keys }) => keys))).toEqual([
    [["made-2030/city", "other-2030/city"]],
    [["made-2030/park", "other-2030/park"]],
  ]);
});

describe("emphasis", () => {
  it("hatches the district in which a chosen site lies somewhere", () => {
    const scene = sceneOf(null, mapSite("chosen", { place: district }));
    expect(scene.selected?.key).toBe("made-2030/chosen");
    expect(scene.emphasis[0]).toMatchObject({
      state: "selected",
      shape: { meaning: "within", approximate: false },
    });
    expect(scene.emphasis[0]?.shape?.geometry.type).toBe("MultiPolygon");
  });

  it("shows the extent of what is an area", () => {
    const area = mapSite("chosen", { kind: "area", place: { ...district, areaOf: ["990102"] } });
    expect(sceneOf(null, area).emphasis[0]?.shape?.meaning).toBe("extent");
  });

  it("adds what is under the pointer, but not twice what is chosen", () => {
    const sites = [mapSite("chosen"), mapSite("other")];
    const states = (hovered: string) =>
      sceneOf(hovered, ...sites).emphasis.map(({ mark, state }) => [mark.key, state]);
    expect(states("made-2030/other")).toEqual([
      ["made-2030/other", "hovered"],
      ["made-2030/chosen", "selected"],
    ]);
    expect(states("made-2030/chosen")).toEqual([["made-2030/chosen", "selected"]]);
  });

  it("passes over what is not on the map", () => {
    expect(sceneOf("made-2030/nobody").emphasis).toEqual([]);
  });
});

it("has many captions when more plans are shown than have their sites drawn", () => {
  const input = contentInput(mapAtlas([]), VIEW, ground);
  const contentOfMany = (count: number) =>
    buildContent({ ...input, plans: Array.from({ length: count }, () => input.plans).flat() });
  expect([12, 13].map((count) => hasManyCaptions(contentOfMany(count)))).toEqual([false, true]);
});

it("shows the plans chosen, all when none is", () => {
  const atlas = mapAtlas([mapSite("a")]);
  expect(buildContent(contentInput(atlas, VIEW, ground)).bounds).toEqual([119, 31, 120, 32]);
  const other = buildContent(contentInput(atlas, { ...VIEW, plans: ["other"] }, ground));
  expect([other.marks, other.bounds]).toEqual([[], null]);
});
