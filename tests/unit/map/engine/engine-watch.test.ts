import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EngineWatch } from "../../../../src/map/engine/engine-watch.ts";
import { FakeMap } from "./fake-map.ts";

let map: FakeMap;
let faults: string[];
/** Whether the browser draws the page. */
let drawn: boolean;
let waiting: (() => void)[];

/** Lets so many seconds pass, a frame being drawn whenever one is asked for, if the page is drawn at all. */
function pass(seconds: number): void {
  for (let step = 0; step < seconds * 10; step += 1) {
    vi.advanceTimersByTime(100);
    const frames = drawn ? waiting.splice(0) : [];
    for (const draw of frames) draw();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => waiting.push(draw));
  vi.stubGlobal("cancelAnimationFrame", () => waiting.splice(0));
  [map, faults, drawn, waiting] = [new FakeMap(), [], true, []];
  void new EngineWatch(map.asMap, (fault) => faults.push(fault));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("says that a map failed of which nothing has been heard for half a minute", () => {
  pass(29);
  expect(faults).toEqual([]);
  pass(10);
  expect(faults).toEqual(["failed"]);
});

it("waits as long as a slow machine makes headway", () => {
  for (let times = 0; times < 10; times += 1) {
    pass(20);
    map.fire("data");
  }
  expect(faults).toEqual([]);
});

it("lets no time pass while the browser does not draw the page", () => {
  drawn = false;
  pass(300);
  expect(faults).toEqual([]);
  drawn = true;
  pass(10);
  expect(faults).toEqual([]);
  pass(30);
  expect(faults).toEqual(["failed"]);
});

it("takes an error for the end before the map has loaded, and for nothing after", () => {
  map.fire("error");
  expect(faults).toEqual(["failed"]);
  map.fire("load");
  map.fire("error");
  pass(100);
  expect(faults).toEqual(["failed"]);
});

it("gives a lost graphics context four seconds to come back, each time", () => {
  map.fire("load");
  for (let times = 0; times < 3; times += 1) {
    map.fire("webglcontextlost");
    pass(3);
    map.fire("webglcontextrestored");
    pass(60);
  }
  expect(faults).toEqual([]);
  map.fire("webglcontextlost");
  pass(6);
  expect(faults).toEqual(["context-lost"]);
});

it("watches a map on that came back before it had loaded", () => {
  map.fire("webglcontextlost");
  map.fire("webglcontextrestored");
  pass(40);
  expect(faults).toEqual(["failed"]);
});
