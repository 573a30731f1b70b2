import type { PlanRecord } from "../../model/types.ts";
import { RECORD_KINDS } from "../../model/vocabulary.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { compareKeys, type SortOrder } from "../collections/sort-order.ts";

/** Another item that a plan names, with its plan. */
export type RecordRow = { readonly plan: AtlasPlan; readonly record: PlanRecord };

export const RECORD_COLUMNS = [
  "name",
  "kind",
  "plan",
  "year",
  "status",
  "industries",
  "sites",
  "tasks",
  "clause",
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

export const RECORD_GROUPINGS = ["kind", "plan", "year", "status"] as const;
export type RecordGrouping = (typeof RECORD_GROUPINGS)[number];

/** What the rows of a group have in common; null where the plan does not say it of them. */
export type RecordGroup = {
  readonly by: RecordGrouping;
  readonly value: string | null;
  readonly rows: readonly RecordRow[];
};

/** What a column is sorted by that stands in words, as shown: null where nothing is said. */
export type RecordWords = {
  readonly name: (row: RecordRow) => string;
  readonly kind: (row: RecordRow) => string;
  readonly plan: (row: RecordRow) => string;
  readonly status: (row: RecordRow) => string | null;
  readonly industries: (row: RecordRow) => string | null;
};

/** The other items of plans in the order of the plans and of their texts. */
export function recordRows(plans: readonly WholePlan[]): readonly RecordRow[] {
  return plans.flatMap(({ plan, details }) => details.records.map((record) => ({ plan, record })));
}

/** Items in an order; those that are equal in it keep their place, and what is not said comes last. */
export function sortRecords(
  rows: readonly RecordRow[],
  { by, descending }: SortOrder<RecordColumn | "order">,
  words: RecordWords,
): readonly RecordRow[] {
  if (by === "order") return descending ? rows.toReversed() : rows;
  const keyOf = (row: RecordRow): string | number | null => {
    switch (by) {
      case "year":
        return row.record.year;
      case "sites":
        return row.record.sites.length;
      case "tasks":
        return row.record.tasks.length;
      case "clause":
        return row.record.section;
      default:
        return words[by](row);
    }
  };
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}

/** Items under what they have in common, in the order in which that is offered: years upward, what is not said last. */
export function groupRecords(
  rows: readonly RecordRow[],
  by: RecordGrouping,
): readonly RecordGroup[] {
  const groups = groupBy(rows, (row) => valueOf(row, by));
  const kinds: readonly (string | null)[] = RECORD_KINDS;
  return [...groups]
    .map(([value, own]) => ({ by, value, rows: own }))
    .toSorted((a, b) => {
      if (by === "kind") return kinds.indexOf(a.value) - kinds.indexOf(b.value);
      return by === "plan" ? 0 : compareKeys(a.value, b.value, false);
    });
}

function valueOf({ plan, record }: RecordRow, by: RecordGrouping): string | null {
  switch (by) {
    case "kind":
      return record.kind;
    case "plan":
      return plan.id;
    case "year":
      return record.year === null ? null : String(record.year);
    case "status":
      return record.status;
  }
}
