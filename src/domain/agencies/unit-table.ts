import type { Agency } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { compareKeys, type SortOrder } from "../collections/sort-order.ts";
import type { Duty } from "../tasks/duties.ts";
import { agencyWork, type AgencyPartner } from "./agency-work.ts";

/** What a unit has to do in one plan, with whom and by when. */
export type UnitRow = {
  readonly plan: AtlasPlan;
  readonly agency: Agency;
  /** Tasks that it leads, or alone is named for. */
  readonly led: number;
  /** Tasks that it shares with others by their duties. */
  readonly joint: number;
  /** Tasks of which the plan lists it among others without saying who leads. */
  readonly listed: number;
  readonly support: number;
  readonly tasks: number;
  /** Other units of the same tasks, most tasks first. */
  readonly met: readonly AgencyPartner[];
  /** Deadlines of its tasks, `2023-12`, each once, the first first; none where the plan sets none. */
  readonly deadlines: readonly string[];
};

export const UNIT_COLUMNS = [
  "led",
  "name",
  "plan",
  "joint",
  "listed",
  "support",
  "tasks",
  "met",
  "deadline",
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** The units that plans name for their tasks: those that lead most first, of equals those with most tasks. */
export function unitRows(plans: readonly WholePlan[]): readonly UnitRow[] {
  return plans
    .flatMap((whole) => whole.plan.agencies.map((agency) => rowOf(whole, agency)))
    .filter(({ tasks }) => tasks > 0)
    .toSorted((a, b) => b.led - a.led || b.tasks - a.tasks);
}

function rowOf(whole: WholePlan, agency: Agency): UnitRow {
  const { tasks, partners } = agencyWork([whole], agency);
  const count = (...duties: readonly Duty[]) =>
    tasks.filter(({ duty }) => duties.includes(duty)).length;
  const deadlines = new Set(tasks.flatMap(({ task }) => task.deadline?.date ?? []));
  return {
    plan: whole.plan,
    agency,
    led: count("lead", "single"),
    joint: count("joint"),
    listed: count("listed"),
    support: count("support"),
    tasks: tasks.length,
    met: partners,
    deadlines: [...deadlines].toSorted(),
  };
}

/** Units in an order; those that are equal in it keep their rank. @param nameOf the name of a unit as shown */
export function sortUnits(
  rows: readonly UnitRow[],
  { by, descending }: SortOrder<UnitColumn>,
  nameOf: (agency: Agency) => string,
): readonly UnitRow[] {
  const keyOf = (row: UnitRow): string | number | null => {
    switch (by) {
      case "name":
        return nameOf(row.agency);
      case "plan":
        return row.plan.id;
      case "met":
        return row.met.length;
      case "deadline":
        return row.deadlines[0] ?? null;
      default:
        return row[by];
    }
  };
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}
