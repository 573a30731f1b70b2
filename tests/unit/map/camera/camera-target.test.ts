import { describe, expect, it } from "vitest";
import {
  cameraBasis,
  type CameraBasis,
  fitContent,
  focusCamera,
  nextCamera,
  openingCamera,
  uncoveredBounds,
} from "../../../../src/map/camera/camera-target.ts";
import { NO_PADDING, toPixel } from "../../../../src/map/camera/project.ts";
import type { SceneFocus } from "../../../../src/map/scene/scene-types.ts";
import { buildScene } from "../../../../src/map/scene/scene.ts";
import { contentInput, mapAtlas, mapSite, VIEW } from "../map-fixtures.ts";

const SIZE = { width: 1000, height: 700 };
const atlas = mapAtlas([mapSite("west"), mapSite("east", { position: [119.95, 31.5] })]);
const PANEL = { ...NO_PADDING, right: 400 };

const basis = (id: string | null, over: Partial<CameraBasis> = {}): CameraBasis => {
  const scene = buildScene({
    ...contentInput(atlas, VIEW, null),
    view: { select: id === null ? null : { type: "site", plan: "made-2030", id } },
    hovered: null,
  });
  return {
    ...cameraBasis({ scene, camera: null, cover: NO_PADDING, ground: { extent: null } }, SIZE),
    ...over,
  };
};

const CAMERA = { zoom: 12, lat: 31.25, lon: 119.25 };

describe("openingCamera", () => {
  it("is the address's own", () => {
    expect(openingCamera(basis(null, { camera: CAMERA }))).toEqual(CAMERA);
  });

  it("shows the plans, or the site that is selected", () => {
    expect(openingCamera(basis(null))).toEqual(fitContent(basis(null)));
    const opened = openingCamera(basis("east"));
    expect(toPixel([119.95, 31.5], opened, SIZE)[0]).toBeCloseTo(500, 0);
    expect(opened.zoom).toBeGreaterThan(12);
  });
});

describe("nextCamera", () => {
  it("stays when nothing asks for a move", () => {
    const same = basis("west", { camera: CAMERA });
    expect(nextCamera(same, same, { ...CAMERA, zoom: 9 })).toBeNull();
  });

  it("follows a new camera in the address", () => {
    const camera = { ...CAMERA, zoom: 10 };
    const next = nextCamera(basis(null, { camera: CAMERA }), basis(null, { camera }), CAMERA);
    expect(next).toEqual(camera);
  });

  it("shows the plans again when the address lets go of its camera", () => {
    const next = nextCamera(basis(null, { camera: CAMERA }), basis(null), CAMERA);
    expect(next).toEqual(fitContent(basis(null)));
  });

  it("does not move for a mark that is in sight", () => {
    expect(nextCamera(basis(null), basis("west"), CAMERA)).toBeNull();
  });

  it("brings a mark beside the panel without changing the zoom", () => {
    const before = basis(null, { camera: CAMERA, padding: PANEL });
    const next = nextCamera(before, basis("east", { camera: CAMERA, padding: PANEL }), CAMERA);
    expect(next?.zoom).toBe(12);
    const [x] = next ? toPixel([119.95, 31.5], next, SIZE) : [Infinity];
    expect(x).toBeLessThan(600);
  });

  it("keeps the mark in sight when a panel comes to cover it", () => {
    const camera = { zoom: 12, lat: 31.5, lon: 119.85 };
    const next = nextCamera(
      basis("east", { camera }),
      basis("east", { camera, padding: PANEL }),
      camera,
    );
    expect(next && toPixel([119.95, 31.5], next, SIZE)[0]).toBeLessThan(600);
  });

  it("stays where the address says when the mark of what was chosen comes late", () => {
    const late = basis("east", { camera: CAMERA, padding: PANEL });
    const before = { ...late, selected: null };
    expect(nextCamera(before, late, CAMERA)).toBeNull();
    // Without a camera in the address nobody has said where to look.
    const free = { ...late, camera: null };
    expect(nextCamera({ ...free, selected: null }, free, CAMERA)).not.toBeNull();
  });

  it("brings a mark out from under a box, whose camera the address holds", () => {
    const camera = { zoom: 12, lat: 31.5, lon: 119.9 };
    const under = basis("east", { camera, padding: PANEL });
    const [x] = toPixel([119.95, 31.5], camera, SIZE);
    expect([x > 600, x < 1000]).toEqual([true, true]);
    for (const next of [
      openingCamera(under),
      nextCamera({ ...under, selected: null }, under, camera),
    ]) {
      expect(next?.zoom).toBe(12);
      expect(next && toPixel([119.95, 31.5], next, SIZE)[0]).toBeLessThan(600);
    }
  });

  it("does not come nearer to a mark that can be told from its neighbours", () => {
    const camera = { zoom: 7, lat: 31.4, lon: 119.5 };
    expect(nextCamera(basis(null), basis("west"), camera)).toBeNull();
  });

  it("comes nearer where the mark could not be told from its neighbours", () => {
    const far = { zoom: 6, lat: 31.4, lon: 119.5 };
    const next = nextCamera(basis(null), basis("west"), far);
    expect(next?.zoom).toBeGreaterThan(10);
  });
});

describe("a change of the room for the map", () => {
  const SHEET = { ...NO_PADDING, bottom: 350 };
  const rooms: readonly (readonly [string, Partial<CameraBasis>])[] = [
    ["size", { size: { width: 600, height: 700 } }],
    ["cover", { padding: SHEET }],
  ];

  it.each(rooms)("fits the plans again after another %s, until the reader has moved", (_, room) => {
    const next = basis(null, room);
    expect(nextCamera(basis(null), next, CAMERA)).toEqual(fitContent(next));
    const moved = basis(null, { camera: CAMERA });
    expect(nextCamera(moved, { ...moved, ...room }, CAMERA)).toBeNull();
  });

  it("is none when the same cover is measured again", () => {
    const next = basis(null, { padding: { ...NO_PADDING }, size: { ...SIZE } });
    expect(nextCamera(basis(null), next, CAMERA)).toBeNull();
  });

  it("keeps a site that is open in sight", () => {
    const next = basis("west", { padding: SHEET });
    const camera = nextCamera(basis("west"), next, CAMERA);
    expect(camera?.zoom).toBe(CAMERA.zoom);
    expect(camera && toPixel([119.25, 31.25], camera, SIZE)[1]).toBeLessThan(350);
  });

  it("is none when the map is not laid out at all, as on paper", () => {
    const onPaper = basis(null, { size: { width: 0, height: 0 } });
    expect(nextCamera(basis(null), onPaper, CAMERA)).toBeNull();
  });

  it.each([
    [SIZE, 350],
    [{ width: 390, height: 709 }, 369],
    [{ width: 390, height: 407 }, 212],
    [{ width: 320, height: 300 }, 156],
  ])("leaves the plans wholly in what nothing covers: %j under a sheet of %d", (size, bottom) => {
    const padding = { ...NO_PADDING, bottom };
    const next = basis(null, { padding, size });
    const [west, south, east, north] = uncoveredBounds(fitContent(next), size, padding);
    expect([west < 119, south < 31, east > 120, north > 32]).toEqual([true, true, true, true]);
  });
});

it("counts as in view what no panel covers", () => {
  const [west, , east] = uncoveredBounds(CAMERA, SIZE, PANEL);
  expect(west).toBeLessThan(119.25);
  expect(east - 119.25).toBeLessThan(119.25 - west);
});

describe("focusCamera", () => {
  const west = [119.25, 31.25] as const;
  const east = [119.95, 31.5] as const;
  const focus = (of: string, over: Partial<SceneFocus> = {}): SceneFocus => ({
    of,
    follow: true,
    asked: 0,
    positions: [east],
    ...over,
  });
  const near = { zoom: 12, lat: west[1], lon: west[0] };
  const before = basis(null, { camera: near });
  const opened = (lit: SceneFocus, over: Partial<CameraBasis> = {}) =>
    focusCamera(before, basis(null, { camera: near, focus: lit, ...over }), near);

  it("moves nothing for a thing of which a site is in view", () => {
    expect(opened(focus("task:made-2030/1", { positions: [west, east] }))).toBeNull();
  });

  it("shows all sites of a thing of which none is", () => {
    const camera = opened(focus("task:made-2030/1", { positions: [east, [119.8, 31.6]] }));
    for (const position of [east, [119.8, 31.6]] as const) {
      const [x, y] = camera ? toPixel(position, camera, SIZE) : [NaN, NaN];
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
    }
  });

  it("takes what a panel covers for out of view, and fits beside it", () => {
    const at = { zoom: 12, lat: east[1], lon: east[0] - 0.05 };
    const lit = { camera: at, focus: focus("task:made-2030/1") };
    expect(focusCamera(basis(null, { camera: at }), basis(null, lit), at)).toBeNull();
    const covered = basis(null, { ...lit, padding: PANEL });
    const camera = focusCamera(basis(null, { camera: at, padding: PANEL }), covered, at);
    expect(camera && toPixel(east, camera, SIZE)[0]).toBeCloseTo(300, 0);
  });

  it("comes no nearer to a single site than its neighbourhood", () => {
    expect(opened(focus("target:made-2030/1"))?.zoom).toBe(11);
  });

  it("stays where the reader scrolls past, or an address says where to look", () => {
    expect(opened(focus("clause:made-2030/1", { follow: false }))).toBeNull();
    expect(opened(focus("task:made-2030/1"), { camera: { ...near, zoom: 13 } })).toBeNull();
  });

  it("goes to all of them each time the reader asks, be some in view or not", () => {
    const both = { positions: [west, east] };
    const seen = basis(null, { camera: near, focus: focus("task:made-2030/1", both) });
    const asked = basis(null, {
      camera: near,
      focus: focus("task:made-2030/1", { ...both, asked: 1 }),
    });
    expect(focusCamera(seen, asked, near)?.zoom).toBeLessThan(12);
    expect(focusCamera(asked, asked, near)).toBeNull();
  });
});
