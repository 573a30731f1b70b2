import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Authored } from "../src/domain/atlas/authored.ts";
import { type PublishedGround, publishGround } from "./ground/publish-ground.ts";
import { readCoast } from "./ground/land-areas.ts";
import type { Orientation } from "./ground/orientation.ts";
import type { AreasInUse } from "./ground/tolerances.ts";
import { readAuthored } from "./read-authored.ts";

/** The ground for the plans at hand, cut from the boundary package and what stands in `geo/` below `root`. */
export function buildGround(root: string, plans: Authored["plans"]): PublishedGround {
  const read = <Value>(name: string): Value =>
    JSON.parse(readFileSync(join(root, "geo", name), "utf8")) as Value;
  return publishGround({
    coast: readCoast(root),
    inUse: areasInUse(plans),
    exceptions: read<Record<string, string>>("area-names-en.json"),
    water: read<Orientation["water"]>("water.geojson"),
    landmarks: read<Orientation["landmarks"]>("landmarks.geojson"),
  });
}

/** The regions of the plans, and every area that a place is or lies in. */
export function areasInUse(plans: Authored["plans"]): AreasInUse {
  const places = plans.flatMap((entry) => entry.places.map(({ properties }) => properties));
  return {
    regions: [...new Set(plans.map(({ plan }) => plan.region.adcode))],
    places: [
      ...new Set(places.flatMap(({ adcode, areaOf }) => (adcode ? [adcode, ...areaOf] : areaOf))),
    ],
  };
}

/** `npx tsx scripts/build-ground.ts`: cuts the ground and says what its parts weigh. */
function main(): void {
  const root = process.cwd();
  const { files, topology } = buildGround(root, readAuthored(root).authored.plans);
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(`${topology.arcs.length} arcs, ${points} points; kB after gzip:`);
  for (const [path, text] of files) {
    console.log((gzipSync(text, { level: 9 }).length / 1000).toFixed(1).padStart(6), path);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
