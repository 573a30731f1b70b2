import { beforeEach, describe, expect, it } from "vitest";
import type { AtlasMapProps } from "../../../../src/map/engine/atlas-map-props.ts";
import { MapPointer } from "../../../../src/map/engine/map-pointer.ts";
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

  queryRenderedFeatures([x]: readonly [number, number]) {
    return x > 900 ? [{ properties: { plan: "made-2030" } }] : [];
  }
}

const place = { precision: "building", radiusM: 60 } as const;
const pile = Array.from({ length: 9 }, (_, index) =>
  mapSite(`pile${index}`, { place, position: [119.95, 31.5] }),
);
const atlas = mapAtlas([
  mapSite("alone", { place, position: [119.2, 31.8] }),
  mapSite("twin-a", { place, position: [119.5, 31.5] }),
  mapSite("twin-b", { place, position: [119.503, 31.5] }),
  mapSite("east", { place, position: [119.92, 31.2] }),
  ...pile,
]);
const whole = joinScenes(contentInput(atlas, VIEW, null));

let map: PixelMap;
let told: unknown[];

/** Lets a pointer act on a map of so many plans. */
function start(plans: number): void {
  map = new PixelMap();
  told = [];
  const [caption] = whole.captions;
  const captions = Array.from({ length: plans }, () => caption).flatMap((entry) => entry ?? []);
  const content = { ...chooseContent(whole, LAYERS, null), captions };
  const scene = emphasise({ content, view: { select: null }, ground: null, hovered: null });
  const props = {
    scene,
    onSelect: (key: string | null) => told.push(["select", key]),
    onStack: (keys: readonly string[]) => told.push(["stack", keys.length]),
    onPlan: (plan: string) => told.push(["plan", plan]),
    onHover: (key: string | null) => told.push(["hover", key]),
  } as unknown as AtlasMapProps;
  void new MapPointer(map.asMap, () => props);
}

const at = (x: number, y: number) => ({ point: { x, y } });

describe("a tap", () => {
  beforeEach(() => start(1));

  it.each([
    ["on a mark opens it", [210, 205], ["select", "made-2030/alone"]],
    ["between two marks asks which", [501, 500], ["stack", 2]],
    ["on nothing closes what is open", [300, 700], ["select", null]],
    ["on a pile asks which", [950, 500], ["stack", 9]],
  ] as const)("%s", (_, [x, y], expected) => {
    map.fire("click", at(x, y));
    expect(told).toEqual([expected]);
  });
});

describe("a tap from afar, several plans side by side", () => {
  beforeEach(() => {
    start(2);
    map.zoom = 5;
  });

  it.each([
    ["on a region opens its plan", [950, 100], ["plan", "made-2030"]],
    ["on a pile within a region opens the plan", [950, 500], ["plan", "made-2030"]],
    ["on one mark opens it, though in a region", [920, 800], ["select", "made-2030/east"]],
    ["beside the regions closes what is open", [300, 700], ["select", null]],
  ] as const)("%s", (_, [x, y], expected) => {
    map.fire("click", at(x, y));
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
    map.zoom = 5;
    map.fire("mousemove", at(205, 200));
    expect(map.canvas.style.cursor).toBe("");
    map.fire("mousemove", at(950, 100));
    expect(map.canvas.style.cursor).toBe("pointer");
    expect(told).toEqual([]);
  });
});
