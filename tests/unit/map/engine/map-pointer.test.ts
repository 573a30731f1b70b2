import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AtlasMapProps } from "../../../../src/map/engine/atlas-map-props.ts";
import { MapPointer } from "../../../../src/map/engine/map-pointer.ts";
import { SECOND_CLICK_MS } from "../../../../src/map/engine/single-click.ts";
import type { Choice } from "../../../../src/map/scene/choice.ts";
import type { DrawnMark } from "../../../../src/map/scene/scene-types.ts";
import { joinScenes } from "../../../../src/map/scene/join-scenes.ts";
import { chooseContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { LAYERS } from "../../../../src/state/view.ts";
import { contentInput, mapAtlas, mapSite, VIEW } from "../map-fixtures.ts";
import { FakeMap } from "./fake-map.ts";

/** An engine whose map has a pixel for each thousandth of a degree, the plan's region covering all east of 119.9. */
class PixelMap extends FakeMap {
  zoom = 10;
  readonly canvas = { style: { cursor: "" } };

  getZoom(): number {
    return this.zoom;
  }

  project([lon, lat]: readonly [number, number]) {
    return { x: (lon - 119) * 1000, y: (32 - lat) * 1000 };
  }

  getCanvas() {
    return this.canvas;
  }

  /** Marks of the tiles, wherever they are asked for: the engine gives more than lies in a box. */
  tileFeatures: readonly object[] = [];
  eased: object[] = [];
  /** Names under the pointer, wherever it is. */
  names: readonly object[] = [];

  queryRenderedFeatures(
    [x]: readonly [unknown, unknown],
    { layers }: { readonly layers: readonly string[] },
  ) {
    if (layers.includes("tile-mark")) return this.tileFeatures;
    if (layers.includes("mark-name")) return this.names;
    return Number(x) > 900 ? [{ properties: { plan: "made-2030" } }] : [];
  }

  easeTo(target: object): void {
    this.eased.push(target);
  }
}

const place = { precision: "building", radiusM: 60 } as const;
const district = { precision: "district", radiusM: 9000, method: "named-area" } as const;
const pile = Array.from({ length: 9 }, (_, index) =>
  mapSite(`pile${index}`, { place, position: [119.95, 31.5] }),
);
const atlas = mapAtlas([
  mapSite("alone", { place, position: [119.2, 31.8] }),
  mapSite("twin-a", { place, position: [119.5, 31.5] }),
  mapSite("twin-b", { place, position: [119.502, 31.5] }),
  mapSite("area", { kind: "area", place: { ...district, areaOf: ["990102"] } }),
  mapSite("somewhere", { place: { ...district, adcode: "990102" }, position: [119.7, 31.7] }),
  mapSite("elsewhere", { place: { ...district, adcode: "990102" }, position: [119.7, 31.7] }),
  mapSite("east", { place, position: [119.92, 31.2] }),
  ...pile,
]);
const whole = joinScenes(contentInput(atlas, VIEW, null));

let map: PixelMap;
let told: unknown[];

/** Lets a pointer act on a map of so many plans. */
function start(plans: number, together = false): void {
  map = new PixelMap();
  told = [];
  const [caption] = whole.captions;
  const captions = Array.from({ length: plans }, () => caption).flatMap((entry) => entry ?? []);
  const content = { ...chooseContent(whole, LAYERS, null, together), captions };
  const scene = emphasise({ content, view: { select: null }, ground: null, hovered: null });
  const props = {
    scene,
    onSelect: (key: string | null) => told.push(["select", key]),
    onChoose: ({ why, keys, nearer }: Choice) => told.push([why, keys.length, nearer?.zoom]),
    onPlan: (plan: string) => told.push(["plan", plan]),
    onHover: (mark: DrawnMark | null) => told.push(["hover", mark?.key ?? null]),
  } as unknown as AtlasMapProps;
  void new MapPointer(map.asMap, () => props);
}

const at = (x: number, y: number) => ({ point: { x, y } });

/** One of the clicks in a row, as the browser counts them. */
const press = (x: number, y: number, count = 1) =>
  map.fire("click", { ...at(x, y), originalEvent: { detail: count } });

/** A click that no second one follows, and what it does: what the pointer is upon is told as well. */
function click(x: number, y: number): void {
  press(x, y);
  vi.advanceTimersByTime(SECOND_CLICK_MS);
  told = told.filter((entry) => !(Array.isArray(entry) && entry[0] === "hover"));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a tap", () => {
  beforeEach(() => start(1));

  it.each([
    ["on a mark opens it", [210, 205], ["select", "made-2030/alone"]],
    ["on marks that crowd asks which, and offers to come nearer", [501, 500], ["crowd", 2, 14]],
    ["on sites known to lie in an area asks which", [702, 300], ["within", 2, undefined]],
    ["on nothing closes what is open", [300, 700], ["select", null]],
    ["on a pile asks which", [950, 500], ["same", 9, undefined]],
  ] as const)("%s", (_, [x, y], expected) => {
    click(x, y);
    expect(told).toEqual([expected]);
  });
});

describe("a double click", () => {
  it("opens nothing, nor does a second click that comes late", () => {
    start(1);
    press(210, 205);
    expect(told).toEqual([["hover", "made-2030/alone"]]);
    press(210, 205, 2);
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([["hover", "made-2030/alone"]]);
    click(210, 205);
    press(501, 500, 2);
    vi.advanceTimersByTime(5000);
    expect(told.filter((entry) => !String(entry).startsWith("hover"))).toEqual([
      ["select", "made-2030/alone"],
    ]);
  });
});

describe("a name", () => {
  it.each([
    ["of a mark", "made-2030/alone", ["select", "made-2030/alone"]],
    ["of an area", "made-2030/area", ["select", "made-2030/area"]],
    ["of a place that is somewhere in an area", "made-2030/in:990102", ["within", 2, undefined]],
  ])("%s is part of it: what the pointer tells of is what a click opens", (_, key, opened) => {
    start(1);
    map.names = [{ properties: { key } }];
    map.fire("mousemove", at(400, 900));
    expect(told).toEqual([["hover", key]]);
    click(400, 900);
    expect(told).toEqual([opened]);
    expect(map.canvas.style.cursor).toBe("pointer");
  });
});

describe("a tap from afar, several plans side by side", () => {
  beforeEach(() => {
    start(2);
    map.zoom = 6.5;
  });

  it.each([
    ["on a region opens its plan", [950, 100], ["plan", "made-2030"]],
    ["on a pile within a region opens the plan", [950, 500], ["plan", "made-2030"]],
    ["on one mark opens it, though in a region", [920, 800], ["select", "made-2030/east"]],
    ["beside the regions closes what is open", [300, 700], ["select", null]],
  ] as const)("%s", (_, [x, y], expected) => {
    click(x, y);
    expect(told).toEqual([expected]);
  });
});

describe("the pointer", () => {
  it("tells of a mark under it once, and when there is none any more", () => {
    start(1);
    map.fire("mousemove", at(205, 200));
    map.fire("mousemove", at(206, 200));
    expect(map.canvas.style.cursor).toBe("pointer");
    map.fire("mousemove", at(300, 700));
    expect(map.canvas.style.cursor).toBe("");
    expect(told).toEqual([
      ["hover", "made-2030/alone"],
      ["hover", null],
    ]);
  });

  it.each(["mouseout", "dragstart"])("is over nothing after %s", (type) => {
    start(1);
    map.fire("mousemove", at(205, 200));
    map.fire(type);
    expect(told.at(-1)).toEqual(["hover", null]);
  });

  it("points at regions, not at marks, from afar", () => {
    start(2);
    map.zoom = 6.5;
    map.fire("mousemove", at(205, 200));
    expect(map.canvas.style.cursor).toBe("");
    map.fire("mousemove", at(950, 100));
    expect(map.canvas.style.cursor).toBe("pointer");
    expect(told).toEqual([]);
  });
});

describe("a tap on the tiles of all sites", () => {
  const point = (lon: number, lat: number, properties: object) => ({
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties,
  });
  const single = (key: string, lon: number, lat: number) => point(lon, lat, { key });

  beforeEach(() => {
    start(13, true);
    map.zoom = 6.5;
    map.tileFeatures = [
      single("far-2030/lone", 119.3, 31.3),
      single("far-2030/lone", 119.3001, 31.3),
      single("far-2030/one", 119.6, 31.3),
      single("far-2031/two", 119.602, 31.3),
      single("made-2030/alone", 119.2, 31.8),
      point(119.95, 31.9, { point_count: 12 }),
    ];
  });

  it.each([
    ["on a site of any plan opens it", [301, 700], ["select", "far-2030/lone"]],
    [
      "on a site that is drawn as a mark as well opens it",
      [200, 200],
      ["select", "made-2030/alone"],
    ],
    ["on nothing closes what is open", [400, 400], ["select", null]],
    ["on a region beside its counted point opens the plan", [920, 150], ["plan", "made-2030"]],
  ] as const)("%s", (_, [x, y], expected) => {
    click(x, y);
    expect(told).toEqual([expected]);
    expect(map.eased).toEqual([]);
  });

  it.each([
    ["a point that stands for several", [951, 101], [119.95, 31.9]],
    ["sites that it cannot tell apart", [600, 700], [119.6, 31.3]],
  ] as const)("on %s comes nearer", (_, [x, y], center) => {
    click(x, y);
    expect(told).toEqual([]);
    expect(map.eased).toMatchObject([{ center, zoom: 8.5 }]);
  });

  it("opens the nearest where coming nearer would tell no more", () => {
    map.zoom = 14;
    click(600, 700);
    expect(told).toEqual([["select", "far-2030/one"]]);
  });

  it("is none where they are not drawn", () => {
    start(13);
    map.tileFeatures = [single("far-2030/lone", 119.3, 31.3)];
    click(301, 700);
    expect(told).toEqual([["select", null]]);
  });

  it("is foretold by the pointer", () => {
    map.fire("mousemove", at(301, 700));
    expect(map.canvas.style.cursor).toBe("pointer");
  });
});
