import type { AuthoredPlan } from "./authored.ts";

/** What a plan's own files hold, by file name, for walks over all of them: `data/plans/<plan>/sites.json` and so on. */
export function planFiles(
  entry: AuthoredPlan,
): readonly (readonly [path: string, value: unknown])[] {
  const { plan, clauses, sites, tasks, targets, links, records, wordings } = entry;
  return Object.entries({ plan, clauses, sites, tasks, targets, links, records, wordings }).map(
    ([file, value]) => [`data/plans/${plan.id}/${file}.json`, value],
  );
}

/** The same for the plan's files in geo/. */
export function geoFiles({
  plan,
  places,
  extents,
}: AuthoredPlan): readonly (readonly [path: string, value: unknown])[] {
  return [
    [`geo/places/${plan.id}.geojson`, places],
    [`geo/extents/${plan.id}.geojson`, extents],
  ];
}
