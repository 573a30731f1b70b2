import { expect, it } from "vitest";
import { Clearance } from "../../../../src/map/engine/clearance.ts";
import type { GatedMap } from "../../../../src/map/engine/gated-map.ts";
import { NO_PADDING } from "../../../../src/map/camera/project.ts";
import { DRAW_ORDER } from "../../../../src/map/style/order.ts";

const SIZE = { width: 600, height: 400 };
const PROPS = { padding: NO_PADDING, boxesOver: [] };

/** An engine that keeps what it is sent. */
function engine() {
  const state = { zoom: 9, moving: false, sent: [] as unknown[] };
  const map = {
    isMoving: () => state.moving,
    getZoom: () => state.zoom,
    getCenter: () => ({ lng: 120, lat: 32 }),
    getSource: () => ({ setData: (data: unknown) => state.sent.push(data) }),
  };
  return { state, map: map as unknown as GatedMap };
}

it("tells the engine where no name may stand once for each place that the map comes to rest at", () => {
  const { state, map } = engine();
  const clearance = new Clearance();
  clearance.show(map, SIZE, PROPS);
  clearance.show(map, SIZE, PROPS);
  expect(state.sent).toHaveLength(1);
  state.moving = true;
  state.zoom = 10;
  clearance.show(map, SIZE, PROPS);
  expect(state.sent).toHaveLength(1);
  state.moving = false;
  clearance.show(map, SIZE, PROPS);
  expect(state.sent).toHaveLength(2);
});

it("does so before any name has found its room", () => {
  expect(DRAW_ORDER.at(-1)).toBe("kept-clear");
});
