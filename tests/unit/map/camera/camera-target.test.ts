import { describe, expect, it } from "vitest";
import { sameCamera } from "../../../../src/map/camera/camera.ts";
import {
  fitContent,
  nextCamera,
  openingCamera,
  settledCamera,
  uncoveredBounds,
} from "../../../../src/map/camera/camera-target.ts";
import { NO_PADDING, toPixel } from "../../../../src/map/camera/project.ts";
import { buildScene } from "../../../../src/map/scene/scene.ts";
import { contentInput, mapAtlas, mapSite, VIEW } from "../map-fixtures.ts";

const SIZE = { width: 1000, height: 700 };
const atlas = mapAtlas([mapSite("west"), mapSite("east", { position: [119.95, 31.5] })]);
const PANEL = { ...NO_PADDING, right: 400 };

const props = (id: string | null, over: Partial<Parameters<typeof openingCamera>[0]> = {}) => ({
  scene: buildScene({
    ...contentInput(atlas, VIEW, null),
    view: { select: id === null ? null : { type: "site", plan: "made-2030", id } },
    hovered: null,
  }),
  camera: null,
  padding: NO_PADDING,
  ...over,
});

const CAMERA = { zoom: 12, lat: 31.25, lon: 119.25 };

describe("openingCamera", () => {
  it("is the address's own", () => {
    expect(openingCamera(props(null, { camera: CAMERA }), SIZE)).toEqual(CAMERA);
  });

  it("shows the plans, or the site that is selected", () => {
    expect(openingCamera(props(null), SIZE)).toEqual(fitContent(props(null), SIZE));
    const opened = openingCamera(props("east"), SIZE);
    expect(toPixel([119.95, 31.5], opened, SIZE)[0]).toBeCloseTo(500, 0);
    expect(opened.zoom).toBeGreaterThan(12);
  });
});

describe("nextCamera", () => {
  it("stays when nothing asks for a move", () => {
    const same = props("west", { camera: CAMERA });
    expect(nextCamera(same, same, { ...CAMERA, zoom: 9 }, SIZE)).toBeNull();
  });

  it("follows a new camera in the address", () => {
    const camera = { ...CAMERA, zoom: 10 };
    const next = nextCamera(props(null, { camera: CAMERA }), props(null, { camera }), CAMERA, SIZE);
    expect(next).toEqual(camera);
  });

  it("shows the plans again when the address lets go of its camera", () => {
    const next = nextCamera(props(null, { camera: CAMERA }), props(null), CAMERA, SIZE);
    expect(next).toEqual(fitContent(props(null), SIZE));
  });

  it("does not move for a mark that is in sight", () => {
    expect(nextCamera(props(null), props("west"), CAMERA, SIZE)).toBeNull();
  });

  it("brings a mark beside the panel without changing the zoom", () => {
    const before = props(null, { camera: CAMERA, padding: PANEL });
    const next = nextCamera(
      before,
      props("east", { camera: CAMERA, padding: PANEL }),
      CAMERA,
      SIZE,
    );
    expect(next?.zoom).toBe(12);
    const [x] = next ? toPixel([119.95, 31.5], next, SIZE) : [Infinity];
    expect(x).toBeLessThan(600);
  });

  it("keeps the mark in sight when a panel comes to cover it", () => {
    const camera = { zoom: 12, lat: 31.5, lon: 119.85 };
    const next = nextCamera(
      props("east", { camera }),
      props("east", { camera, padding: PANEL }),
      camera,
      SIZE,
    );
    expect(next && toPixel([119.95, 31.5], next, SIZE)[0]).toBeLessThan(600);
  });

  it("comes nearer where the mark could not be told from its neighbours", () => {
    const far = { zoom: 6, lat: 31.4, lon: 119.5 };
    const next = nextCamera(props(null), props("west"), far, SIZE);
    expect(next?.zoom).toBeGreaterThan(10);
  });
});

it("fits the plans again after a change of size, until the reader has moved", () => {
  const settled = settledCamera(props(null), CAMERA, SIZE);
  expect(settled && sameCamera(settled, fitContent(props(null), SIZE))).toBe(true);
  expect(settledCamera(props(null, { camera: CAMERA }), CAMERA, SIZE)).toBeNull();
});

it("counts as in view what no panel covers", () => {
  const [west, , east] = uncoveredBounds(CAMERA, SIZE, PANEL);
  expect(west).toBeLessThan(119.25);
  expect(east - 119.25).toBeLessThan(119.25 - west);
});
