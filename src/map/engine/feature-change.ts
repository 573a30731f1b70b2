import type { Feature } from "geojson";

/** What makes one list of features another, by the `id` among their properties. */
export type FeatureChange = {
  readonly remove: readonly string[];
  readonly add: readonly Feature[];
};

/** The change from one list to another; features that are the same object are the same. Null when nothing differs. */
export function featureChange(
  before: readonly Feature[],
  after: readonly Feature[],
): FeatureChange | null {
  const known = new Map(before.map((feature) => [idOf(feature), feature]));
  const wanted = new Set(after.map(idOf));
  const remove = [...known.keys()].filter((id) => !wanted.has(id));
  const add = after.filter((feature) => known.get(idOf(feature)) !== feature);
  return remove.length + add.length === 0 ? null : { remove, add };
}

function idOf({ properties }: Feature): string {
  return String(properties?.["id"]);
}
