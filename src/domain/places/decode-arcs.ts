import type { Position } from "geojson";
import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";

type Arcs = readonly (readonly Position[])[];

/** By the topology that they come from, which never changes. */
const DECODED = new WeakMap<object, Arcs>();

/** The arcs of a topology in degrees, [lon, lat], without its grid. */
export function decodeArcs(topology: Pick<Topology, "arcs" | "transform">): Arcs {
  const known = DECODED.get(topology);
  if (known) return known;
  const { transform: grid = null } = topology;
  const point = transform(grid);
  // The library's function sums the steps of an arc up itself, which begin anew with its first point.
  const decoded = topology.arcs.map((arc) => arc.map((step, index) => point([...step], index > 0)));
  DECODED.set(topology, decoded);
  return decoded;
}
