import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { countChanges } from "./change-counter.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

/** The map, and the line that counts what it shows. */
const MAP_AND_COUNTS = "[data-map], [role=status], #site-list h2";

let atlas: AtlasDriver;

/** Moves the map by one press of an arrow key and waits until it rests. */
async function panByKey(): Promise<void> {
  const before = atlas.address();
  await atlas.map().focus();
  await atlas.press("ArrowRight");
  await atlas.until("another camera", () => Promise.resolve(atlas.address() !== before));
  await atlas.mapAtRest();
}

describe("moving the drawn map", () => {
  const openAtlas = setUpAtlas();
  test("changes nothing else on the page while the same sites stay in view", async () => {
    atlas = await openAtlas("?plan=taizhou-2022#map=7.5/32.5/119.9");
    await atlas.mapAtRest();
    const changes = await countChanges(atlas, MAP_AND_COUNTS);
    await panByKey();
    const { mutations, historyWrites } = await changes();
    expect(historyWrites).toBe(1);
    expect(mutations).toBeLessThanOrEqual(10);
  });

  test("takes no row of the list but those that came into view or went out of it", async () => {
    atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.mapAtRest();
    const before = await atlas.sitesInView();
    const changes = await countChanges(atlas, MAP_AND_COUNTS);
    for (let presses = 0; presses < 4; presses += 1) await panByKey();
    const after = await atlas.sitesInView();
    const moved = [...before].filter((name) => !after.has(name)).length;
    expect(moved).toBeGreaterThan(0);
    // A row that changes its list is taken out of the one and put into the other.
    expect((await changes()).mutations).toBeLessThanOrEqual(10 + 2 * moved);
  });
});

describe("moving the plain map", () => {
  const openAtlas = setUpAtlas({ webgl: false });

  test("by a drag of 150 steps moves the drawing as a whole and writes one address", async () => {
    atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.plainMapDrawn();
    const before = await atlas.sitesInView();
    const changes = await countChanges(atlas);
    await atlas.dragMap({ steps: 150, right: 60, down: 300 });
    await expect.poll(() => atlas.address()).toContain("#map=");
    const { mutations, historyWrites } = await changes();
    expect(historyWrites).toBe(1);
    expect(mutations).toBeLessThanOrEqual(300);
    await expect.poll(() => atlas.sitesInView()).not.toEqual(before);
  });

  test("by a run of keys or a turn of the wheel writes one address", async () => {
    atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.plainMapDrawn();
    const changes = await countChanges(atlas);
    await atlas.pressMapButton("map.move");
    for (let presses = 0; presses < 5; presses += 1) await atlas.pressMapButton("map.panRight");
    await expect.poll(async () => (await changes()).historyWrites).toBe(1);
    const panned = atlas.address();
    for (let turns = 0; turns < 5; turns += 1) await atlas.turnWheelOnMap(-120);
    await expect.poll(() => atlas.address()).not.toBe(panned);
    expect((await changes()).historyWrites).toBe(2);
  });
});
