import type { FeatureCollection } from "geojson";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { warmUp } from "../../../../src/map/engine/warm-up.ts";
import { buildContent } from "../../../../src/map/scene/scene.ts";
import { contentInput, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const [mark] = buildContent(contentInput(mapAtlas([mapSite("one")]), VIEW, mapGround())).whole
  .marks;
const PAUSE_MS = 1500;

function start() {
  let [isBare, isAtRest] = [true, true];
  let rest: () => void = () => undefined;
  const move = vi.fn<() => void>();
  const unsubscribe = vi.fn();
  const shown: FeatureCollection[] = [];
  const map = {
    getSource: () => ({ setData: (data: FeatureCollection) => shown.push(data) }),
    once: (_: string, then: () => void) => {
      rest = then;
    },
    on: (_: string, then: () => void) => {
      move.mockImplementation(then);
      return { unsubscribe };
    },
  };
  const stop = warmUp(map as never, {
    mark: () => mark,
    isBare: () => isBare,
    isAtRest: () => isAtRest,
    place: () => [119, 31],
  });
  const restOnce = () => {
    const then = rest;
    rest = () => undefined;
    then();
  };
  return {
    shown,
    stop,
    move,
    unsubscribe,
    rest: restOnce,
    setBare: (bare: boolean) => (isBare = bare),
    setAtRest: (still: boolean) => (isAtRest = still),
  };
}

describe("warming up", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("draws each kind of shape once, at the place out of sight, and takes it away again", () => {
    const { shown, rest } = start();
    for (let pauses = 0; pauses < 5; pauses += 1) {
      vi.advanceTimersByTime(PAUSE_MS);
      rest();
    }
    const kinds = shown.map(({ features: [shape] }) => shape?.properties?.["hatched"] as unknown);
    expect(kinds).toEqual([false, undefined, true, undefined]);
    for (const { features } of shown.filter((data) => data.features.length > 0)) {
      expect(features.map(({ geometry }) => geometry.type)).toEqual(["Polygon", "Point"]);
      expect(features[1]?.geometry).toEqual({ type: "Point", coordinates: [119, 31] });
    }
  });

  const NOTHING = { type: "FeatureCollection", features: [] };

  it("waits while something stands out or the map moves", () => {
    const { shown, setBare, setAtRest } = start();
    setBare(false);
    vi.advanceTimersByTime(3 * PAUSE_MS);
    setBare(true);
    setAtRest(false);
    vi.advanceTimersByTime(3 * PAUSE_MS);
    expect(shown).toEqual([]);
    setAtRest(true);
    vi.advanceTimersByTime(PAUSE_MS);
    expect(shown).toHaveLength(1);
  });

  it("takes away what it shows before a move could bring it into sight", () => {
    const { shown, move, setAtRest } = start();
    vi.advanceTimersByTime(PAUSE_MS);
    setAtRest(false);
    move();
    expect(shown.at(-1)).toEqual(NOTHING);
    move();
    expect(shown).toHaveLength(2);
  });

  it("leaves alone what stands out by then, and clears up after it", () => {
    const { shown, move, rest, setBare } = start();
    vi.advanceTimersByTime(PAUSE_MS);
    setBare(false);
    move();
    rest();
    expect(shown).toHaveLength(1);
    setBare(true);
    vi.advanceTimersByTime(PAUSE_MS);
    expect(shown[1]).toEqual(NOTHING);
  });

  it("ends when it is stopped", () => {
    const { shown, stop, unsubscribe } = start();
    stop();
    vi.advanceTimersByTime(10 * PAUSE_MS);
    expect(shown).toEqual([]);
    expect(unsubscribe).toHaveBeenCalledOnce();
  });
});
