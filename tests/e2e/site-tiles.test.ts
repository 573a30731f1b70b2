import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { writeSyntheticRoot } from "../../scripts/synthesise/write-root.ts";
import type { AtlasIndex } from "../../src/domain/atlas/atlas.ts";
import { toPixel } from "../../src/map/camera/project.ts";
import type { PlanScene } from "../../src/map/scene/plan-scene.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { buildAtlas } from "./build-atlas.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

/** More than are drawn one by one, all in the prefectures of one province. */
const PLANS = 20;
const PROVINCE = "33";
/** So near that marks lie apart, so far that more than twelve plans are in view. */
const ZOOM = 8;
const TILE = /\/data\/v1\/tiles\/sites\.[0-9a-f]{8}\/\d+\/\d+\/\d+\.pbf$/;

const folder = mkdtempSync(join(tmpdir(), "kangtu-tiles-"));
const dist = join(folder, "dist");
let server: Server;
let at: string;
const openAtlas = setUpAtlas();
let atlas: AtlasDriver;
let tiles: string[];
let loaded: string[];

beforeAll(async () => {
  writeSyntheticRoot(PLANS, join(folder, "root"), { within: PROVINCE });
  buildAtlas(["--outDir", dist], join(folder, "root"));
  server = createStaticServer(dist);
  at = await listen(server, 0);
}, 240_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string): Promise<void> {
  [tiles, loaded] = [[], []];
  atlas = await openAtlas("", { at });
  atlas.tab.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (TILE.test(pathname) && response.status() === 200) tiles.push(pathname);
    if (/\/(atlas|scene)\/.+\.[0-9a-f]{8}\.json$/.test(pathname)) loaded.push(pathname);
  });
  await atlas.tab.goto("about:blank");
  await atlas.visit(address);
  await atlas.mapAtRest();
}

const read = <Value>(path: string) =>
  JSON.parse(readFileSync(join(dist, "data/v1", path), "utf8")) as Value;

/** A site with room about it on the map at that zoom, so that a click means it and no other. */
function loneSite(): {
  readonly key: string;
  readonly plan: string;
  readonly name: string;
  readonly lonLat: readonly [number, number];
} {
  const { plans } = read<AtlasIndex>("atlas/index.json");
  const marks = plans.flatMap(({ id, files }) =>
    read<PlanScene>(files.scene).marks.map((mark) => ({ ...mark, plan: id })),
  );
  const camera = { zoom: ZOOM, lon: 120, lat: 29 };
  const pixels = marks.map(({ position }) => toPixel(position, camera, { width: 0, height: 0 }));
  const index = pixels.findIndex(([x, y], own) =>
    pixels.every(
      ([otherX, otherY], other) => own === other || Math.hypot(x - otherX, y - otherY) > 40,
    ),
  );
  const mark = marks[index];
  if (!mark) throw new Error("no site stands alone");
  return {
    key: `${mark.plan}/${mark.id}`,
    plan: mark.plan,
    name: mark.nameZh,
    lonLat: mark.position,
  };
}

describe("the tiles of all sites", () => {
  test("are fetched where too many plans are in view, and no plan is", async () => {
    await open("");
    await expect.poll(() => tiles.length).toBeGreaterThan(0);
    expect(loaded).toEqual([]);
  });

  test("let a click open a site of a plan that has not loaded, and with it the plan", async () => {
    const { key, plan, name, lonLat } = loneSite();
    await open(`?v=1#map=${ZOOM}/${lonLat[1]}/${lonLat[0]}`);
    await expect.poll(() => tiles.length).toBeGreaterThan(0);
    expect(loaded).toEqual([]);
    await atlas.mapAtRest();
    await atlas.pressMapCentre();
    await expect.poll(() => atlas.address()).toContain(`select=site:${key}`);
    await expect.poll(() => atlas.panelHeading()).toBe(name);
    expect(loaded.every((path) => path.includes(plan))).toBe(true);
  });

  test("are not asked for where a plan is chosen", async () => {
    const { plan } = loneSite();
    await open(`?v=1&plan=${plan}`);
    expect(tiles).toEqual([]);
    expect(loaded.some((path) => path.includes(`scene/${plan}`))).toBe(true);
  });
});
