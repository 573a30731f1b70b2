import type { FeatureCollection, MultiPolygon } from "geojson";
import type { PublishedArea } from "../../model/types.ts";
import type { AtlasPlan } from "../atlas/atlas.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { areaFeature, type GroundTopology } from "../places/ground.ts";
import type { NamedArea } from "../places/ground-parts.ts";
import { BOUNDARY_GAP_M, cleanGeometry } from "./clean-geometry.ts";

/** Areas with their names. */
export type NamedGround = {
  readonly topology: GroundTopology;
  readonly names: readonly NamedArea[];
};

const namesByAdcode = memoByRef(
  (names: readonly NamedArea[]) => new Map(names.map((area) => [area.adcode, area] as const)),
);

/**
 * The administrative areas that sites of the plans consist of, each once, as GeoJSON (RFC 7946, WGS-84): Feature `id` is
 * the adcode, to which `areaOf` of a site refers. Areas that the ground does not hold are left out.
 */
export function areaCollection(
  plans: readonly AtlasPlan[],
  { topology, names }: NamedGround,
): FeatureCollection<MultiPolygon, PublishedArea> {
  const adcodes = new Set(plans.flatMap(({ sites }) => sites.flatMap(({ place }) => place.areaOf)));
  return {
    type: "FeatureCollection",
    features: [...adcodes].toSorted().flatMap((adcode) => {
      const area = areaFeature(topology, adcode);
      const name = namesByAdcode(names).get(adcode);
      if (!area || !name) return [];
      return {
        type: "Feature" as const,
        id: adcode,
        geometry: cleanGeometry(area.geometry, BOUNDARY_GAP_M),
        properties: { adcode, nameZh: name.nameZh, nameEn: name.nameEn },
      };
    }),
  };
}
