import type { Target } from "../../model/types.ts";
import { TARGET_SCOPES, type TargetScope } from "../../model/vocabulary.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { normaliseTarget } from "./normalise-target.ts";
import { compareKeys, type SortOrder } from "../collections/sort-order.ts";

/** A target with its plan. */
export type LedgerRow = { readonly plan: AtlasPlan; readonly target: Target };

export const LEDGER_GROUPINGS = ["metric", "year", "scope"] as const;
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

/** What a heading of the ledger stands for. `metric` alone holds like beside like. */
export type LedgerHeading =
  | { readonly kind: "metric"; readonly metric: string }
  | { readonly kind: "plan"; readonly plan: AtlasPlan }
  | { readonly kind: "year"; readonly year: number | null }
  | { readonly kind: "scope"; readonly scope: TargetScope };
export type LedgerGroup = {
  readonly key: string;
  readonly heading: LedgerHeading;
  readonly rows: readonly LedgerRow[];
};

export type LedgerColumn = "order" | "metric" | "figure" | "year" | "scope" | "clause";
export type LedgerOrder = SortOrder<LedgerColumn>;

/** The targets of plans in the order of the plans and of their texts. */
export function ledgerRows(plans: readonly WholePlan[]): readonly LedgerRow[] {
  return plans.flatMap(({ plan, details }) => details.targets.map((target) => ({ plan, target })));
}

/**
 * The ledger's rows under their headings. By metric, targets that share a canonical metric stand together across plans;
 * all others stand under their own plan, for nothing says that their figures measure the same. Only the former are
 * ever put in the order of their figures.
 * @param nameOf the name of a metric as shown, for sorting
 */
export function ledgerGroups(
  rows: readonly LedgerRow[],
  grouping: LedgerGrouping,
  order: LedgerOrder,
  nameOf: (target: Target) => string,
): readonly LedgerGroup[] {
  return groupsOf(rows, grouping).map((group) => ({
    ...group,
    rows: sortRows(group, order, nameOf),
  }));
}

/** Whether some heading holds like beside like, so that figures may be ranked there. */
export function hasLikeTargets(groups: readonly LedgerGroup[]): boolean {
  return groups.some(isRankable);
}

function groupsOf(rows: readonly LedgerRow[], grouping: LedgerGrouping): readonly LedgerGroup[] {
  if (grouping === "metric") return groupsByMetric(rows);
  if (grouping === "year") {
    const years = groupBy(rows, ({ target }) => target.year);
    return [...years]
      .toSorted(([a], [b]) => compareKeys(a, b, false))
      .map(([year, inYear]) => ({
        key: `year ${String(year)}`,
        heading: { kind: "year", year },
        rows: inYear,
      }));
  }
  const scopes = groupBy(rows, ({ target }) => target.scope);
  return TARGET_SCOPES.flatMap((scope) => {
    const inScope = scopes.get(scope);
    return inScope
      ? [{ key: scope, heading: { kind: "scope", scope } as const, rows: inScope }]
      : [];
  });
}

function groupsByMetric(rows: readonly LedgerRow[]): readonly LedgerGroup[] {
  const metrics = groupBy(rows, ({ target }) => target.metric);
  const isShared = ({ target }: LedgerRow) =>
    target.metric !== null && (metrics.get(target.metric)?.length ?? 0) > 1;
  const shared = groupBy(rows.filter(isShared), ({ target }) => target.metric ?? "");
  const own = groupBy(
    rows.filter((row) => !isShared(row)),
    ({ plan }) => plan,
  );
  return [
    ...[...shared].map(([metric, like]) => ({
      key: `metric ${metric}`,
      heading: { kind: "metric", metric } as const,
      rows: like,
    })),
    ...[...own].map(([plan, ofPlan]) => ({
      key: `plan ${plan.id}`,
      heading: { kind: "plan", plan } as const,
      rows: ofPlan,
    })),
  ];
}

/** What a plan sets for the whole of itself comes first, then what it sets for its parts, each as its text has it. */
function headlinesFirst(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const placeOf = ({ target }: LedgerRow) => TARGET_SCOPES.indexOf(target.scope);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Figures can be ranked where the metric is the same and all of them come to the same unit. */
function isRankable({ heading, rows }: LedgerGroup): boolean {
  const units = new Set(rows.map(({ target }) => normaliseTarget(target)?.unit ?? null));
  return heading.kind === "metric" && units.size === 1 && !units.has(null);
}

function sortRows(
  group: LedgerGroup,
  { by, descending }: LedgerOrder,
  nameOf: (target: Target) => string,
): readonly LedgerRow[] {
  if (by === "order") {
    const rows = group.heading.kind === "plan" ? headlinesFirst(group.rows) : group.rows;
    return descending ? rows.toReversed() : rows;
  }
  if (by === "figure" && !isRankable(group)) return group.rows;
  const keys = {
    metric: ({ target }: LedgerRow) => nameOf(target),
    figure: ({ target }: LedgerRow) => normaliseTarget(target)?.value ?? null,
    year: ({ target }: LedgerRow) => target.year,
    scope: ({ target }: LedgerRow) => TARGET_SCOPES.indexOf(target.scope),
    clause: ({ target }: LedgerRow) => target.section,
  } as const;
  const keyOf = keys[by];
  return group.rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}
