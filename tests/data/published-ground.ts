import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { areasInUse, buildGround } from "../../scripts/build-ground.ts";
import { readAuthored } from "../../scripts/read-authored.ts";
import type { Orientation } from "../../scripts/ground/orientation.ts";
import { areaFeature, type AreaFeature } from "../../src/domain/places/ground.ts";
import type { ChinaAreas, ChinaPart, ProvincePart } from "../../src/domain/places/ground-parts.ts";

const { plans } = readAuthored(".").authored;

/** Where the plans and their sites are. */
export const inUse = areasInUse(plans);

/** The ground as the build publishes it. */
export const published = buildGround(".", plans);

/** The same, read back from the file that holds it. */
export function partOf<Part extends ChinaPart | ProvincePart>(path = ""): Part {
  return JSON.parse(published.files.get(path) ?? "null") as Part;
}

export const chinaPart = partOf<ChinaPart>(published.index.china.whole);

/** @throws when the file has no polygons */
export function chinaAreas(): ChinaAreas {
  if (chinaPart.areas === null) throw new Error("no polygons");
  return chinaPart.areas;
}

/** @throws when there is no such area */
export function areaOf(adcode: string): AreaFeature {
  const area = areaFeature(published.topology, adcode);
  if (!area) throw new Error(`no such area: ${adcode}`);
  return area;
}

/** What stands in a file of geo/. */
export function readGeo<Value>(name: string): Value {
  return JSON.parse(readFileSync(`geo/${name}`, "utf8")) as Value;
}

export const water = readGeo<Orientation["water"]>("water.geojson");
export const landmarks = readGeo<Orientation["landmarks"]>("landmarks.geojson");

const KM_PER_DEGREE = 111.195;

/** Distance in km from a point to the nearest line of the rings, on a plane round the point. */
export function kmToRings([lon = 0, lat = 0]: Position, rings: readonly Position[][]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of rings) {
    ring.slice(1).forEach(([x1 = 0, y1 = 0], index) => {
      const [x0 = 0, y0 = 0] = ring[index] ?? [];
      const [ax, ay, dx, dy] = [(x0 - lon) * shrink, y0 - lat, (x1 - x0) * shrink, y1 - y0];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    });
  }
  return nearest * KM_PER_DEGREE;
}

