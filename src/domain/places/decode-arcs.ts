import type { Position } from "geojson";
import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";
import { memoByRef } from "../collections/memo-by-ref.ts";

/** The arcs of a topology in degrees, [lon, lat], without its grid. */
export const decodeArcs = memoByRef(
  (topology: Pick<Topology, "arcs" | "transform">): readonly (readonly Position[])[] => {
    const { transform: grid = null } = topology;
    const point = transform(grid);
    // The library's function sums the steps of an arc up itself and begins anew with the first.
    return topology.arcs.map((arc) => arc.map((step, index) => point([...step], index > 0)));
  },
);
