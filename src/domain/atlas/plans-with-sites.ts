import type { PlanSummary } from "./atlas.ts";

/** Sites are listed and drawn of so many plans at once; of more, the plans themselves are. */
export const SITES_OF_AT_MOST = 12;

type Bounds = readonly [west: number, south: number, east: number, north: number];

type Asked = {
  /** Ids of the plans that the reader has chosen; none means all. */
  readonly chosen: readonly string[];
  /** The plan of what is open; null where nothing is, or nothing of one plan. */
  readonly open: string | null;
  /** What the map shows, in degrees; null without a map. */
  readonly bounds: Bounds | null;
};

/**
 * The plans whose sites are shown, and which are loaded for that: those chosen; else all, where they are few; else those
 * that the map shows, where those are few; else none but the plan of what is open.
 */
export function plansWithSites<Summary extends Pick<PlanSummary, "id" | "bounds">>(
  plans: readonly Summary[],
  { chosen, open, bounds }: Asked,
): readonly Summary[] {
  if (chosen.length > 0) return plans.filter(({ id }) => chosen.includes(id));
  if (plans.length <= SITES_OF_AT_MOST) return plans;
  const inView = bounds === null ? [] : plansInView(plans, bounds);
  const shown = new Set(inView.length <= SITES_OF_AT_MOST ? inView.map(({ id }) => id) : []);
  return plans.filter(({ id }) => shown.has(id) || id === open);
}

/**
 * Whether the sites of all plans are shown together, by tiles: no plan is chosen, and the map shows too many to draw
 * each. @param bounds null before the map has been drawn, when it is about to show all of them
 */
export function areSitesTogether(
  plans: readonly Pick<PlanSummary, "id" | "bounds">[],
  { chosen, bounds }: Pick<Asked, "chosen" | "bounds">,
): boolean {
  if (chosen.length > 0 || plans.length <= SITES_OF_AT_MOST) return false;
  return bounds === null || plansInView(plans, bounds).length > SITES_OF_AT_MOST;
}

function plansInView<Summary extends Pick<PlanSummary, "bounds">>(
  plans: readonly Summary[],
  bounds: Bounds,
): readonly Summary[] {
  return plans.filter((plan) => overlap(plan.bounds, bounds));
}

/** Whether two rectangles have a point in common. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
