import type { PlaceFeature } from "../../model/types.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/**
 * One administrative area at two positions or with two radii, in one plan or in two: whoever compares plans would compare
 * how each was entered.
 */
export function sameAreaProblems(plans: readonly AuthoredPlan[]): readonly Problem[] {
  const first = new Map<string, { readonly at: string; readonly seat: string }>();
  return plans.flatMap(({ plan, places }) =>
    places.flatMap((place) => {
      const area = wholeArea(place);
      if (area === null) return [];
      const path = `geo/places/${plan.id}.geojson#${place.id}`;
      const seat = JSON.stringify([place.geometry?.coordinates, place.properties.radiusM]);
      const known = first.get(area);
      first.set(area, known ?? { at: path, seat });
      return !known || known.seat === seat
        ? []
        : [{ path, message: `the area ${area} has another position or radius at ${known.at}` }];
    }),
  );
}

/** The adcode of a place that stands for one whole administrative area. */
function wholeArea({ geometry, properties }: PlaceFeature): string | null {
  const { areaOf, method } = properties;
  const [area] = areaOf;
  return geometry && area !== undefined && areaOf.length === 1 && method === "seat" ? area : null;
}
