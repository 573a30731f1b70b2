import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Contains } from "./place-problems.ts";
import type { Problem } from "./problem.ts";

/** Sites whose point lies outside the administrative areas that their parent names. */
export function childOutsideProblems(
  { plan, sites, places }: AuthoredPlan,
  contains: Contains,
): readonly Problem[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return sites.flatMap((site) => {
    const point = placeOf.get(site.id)?.geometry?.coordinates;
    const areas = placeOf.get(site.parent ?? "")?.properties.areaOf ?? [];
    if (!point || areas.length === 0) return [];
    // An area of which there is no polygon says nothing.
    const answers = new Set(areas.map((area) => contains(area, point)));
    if (answers.has(true) || !answers.has(false)) return [];
    return [
      {
        path: `geo/places/${plan.id}.geojson#${site.id}`,
        message: `the point lies outside the area of its parent ${site.parent}`,
        rule: "child-outside" as const,
      },
    ];
  });
}
