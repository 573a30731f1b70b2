import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { Arc, Objects, Topology } from "topojson-specification";
import { layerOfAdcode, type GroundTopology } from "../../src/domain/places/ground.ts";
import { PLAN_CITIES, PLAN_PROVINCES } from "./choose-areas.ts";

/** Provinces that lie in the view beside those of the plans. */
const NEIGHBOURS = ["14", "31", "36", "37", "41", "42", "43", "45", "46", "50", "52", "61"];

/** Taiwan stays as the source has it; Hong Kong and Macao are so small that a coarse outline would fold. */
const WHOLE = ["71", "81", "82"];

/** Triangles below this area, in km², are cut off an outline. The smallest wins where areas meet. */
const TOLERANCES_KM2 = {
  city: 0.002,
  county: 0.12,
  province: 0.8,
  neighbour: 8,
  far: 120,
} as const;

const EARTH_RADIUS_KM = 6371.0088;

/** Cuts points out of the arcs, each by the closest look that any area beside it will get. */
export function simplifyArcs(ground: GroundTopology): GroundTopology {
  const tolerances = tolerancesOfArcs(ground);
  const weighted = presimplify(
    ground as Topology<Objects>,
    (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2,
  );
  const arcs = weighted.arcs.map((arc, index) => simplifyArc(arc, tolerances.get(index) ?? 0));
  return { ...ground, arcs };
}

/** Arcs of no area are boundary lines: they stay as the source has them. */
function tolerancesOfArcs(ground: GroundTopology): ReadonlyMap<number, number> {
  const tolerances = new Map<number, number>();
  for (const layer of ["provinces", "cities", "counties"] as const) {
    for (const { arcs, properties } of ground.objects[layer].geometries) {
      const tolerance = toleranceOf(properties.adcode);
      for (const index of arcs.flat(2)) {
        const arc = index < 0 ? ~index : index;
        tolerances.set(arc, Math.min(tolerance, tolerances.get(arc) ?? Infinity));
      }
    }
  }
  return tolerances;
}

function toleranceOf(adcode: string): number {
  const starts = (prefixes: readonly string[]) =>
    prefixes.some((prefix) => adcode.startsWith(prefix));
  if (starts(WHOLE)) return 0;
  if (starts(PLAN_CITIES)) return TOLERANCES_KM2.city;
  if (layerOfAdcode(adcode) === "counties") return TOLERANCES_KM2.county;
  if (starts(PLAN_PROVINCES)) return TOLERANCES_KM2.province;
  return starts(NEIGHBOURS) ? TOLERANCES_KM2.neighbour : TOLERANCES_KM2.far;
}

/** An arc of [lon, lat, weight]. An island keeps at least a triangle: none may vanish from the outline. */
function simplifyArc(arc: Arc, toleranceKm2: number): Arc {
  const weights = arc.map(([, , weight = 0]) => weight);
  const kept = Math.min(
    toleranceKm2,
    isRing(arc) ? (weights.toSorted(descending)[3] ?? 0) : Infinity,
  );
  return arc
    .filter((_, index) => (weights[index] ?? 0) >= kept)
    .map(([lon = 0, lat = 0]) => [lon, lat]);
}

function isRing(arc: Arc): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function descending(a: number, b: number): number {
  return b - a;
}
