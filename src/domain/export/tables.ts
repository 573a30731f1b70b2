import type { Industries, Target, Task } from "../../model/types.ts";
import type { AtlasPlan, AtlasShared, PlanDetails } from "../atlas/atlas.ts";
import { normaliseTarget } from "../targets/normalise-target.ts";
import { isSaidIn } from "../clauses/said-in.ts";
import { sectionId } from "../clauses/section-id.ts";
import {
  AGENCY_COLUMNS,
  CLAUSE_COLUMNS,
  ENTERPRISE_COLUMNS,
  LINK_COLUMNS,
  PLAN_COLUMNS,
  RECORD_COLUMNS,
  SITE_COLUMNS,
  TARGET_COLUMNS,
  TASK_COLUMNS,
  WORDING_COLUMNS,
  type OfPlan,
} from "./columns.ts";
import { formatCsv, type Column } from "./csv.ts";
import { planStandings, type PlanStanding } from "./plan-standing.ts";

type RecordKind = "clauses" | "tasks" | "targets" | "links" | "records";

/** All records of one kind over all plans, each with its plan. */
function allOf<Key extends RecordKind>(
  details: readonly PlanDetails[],
  key: Key,
  standingOf: (plan: string) => PlanStanding,
): readonly OfPlan<PlanDetails[Key][number]>[] {
  return details.flatMap((entry) =>
    entry[key].map(
      (row) =>
        ({ plan: entry.plan, ...standingOf(entry.plan), ...row }) as OfPlan<
          PlanDetails[Key][number]
        >,
    ),
  );
}

/** What is published of the atlas as tables. */
export type TableInput = {
  readonly plans: readonly AtlasPlan[];
  readonly details: readonly PlanDetails[];
  readonly shared: AtlasShared;
  readonly industries: Industries;
  /** ISO date of the export, on which the life cycle of each plan is computed. */
  readonly today: string;
};

type Table = { readonly json: unknown; readonly csv: string };

/** The published tables: file name → content of its JSON file, and the same as CSV. */
export function publishedTables(input: TableInput): Readonly<Record<string, Table>> {
  const { plans, details, shared, industries, today } = input;
  const standingOf = planStandings(plans, today);
  const standing = plans.map((plan) => ({ ...plan, ...standingOf(plan.id) }));
  const enterprises = shared.enterprises.map((enterprise) => ({
    ...enterprise,
    standings: enterprise.mentions.map(({ plan }) => standingOf(plan)),
  }));
  const targets = allOf(details, "targets", standingOf).map((target) => ({
    ...target,
    normalised: normaliseTarget(target),
  }));
  const tasks = withId(allOf(details, "tasks", standingOf)).map((task) => ({
    ...task,
    targets: targets.filter((target) => isSetBy(target, task)).map(({ id }) => id),
  }));
  return {
    plans: { json: standing.map(planRow), csv: formatCsv(standing, PLAN_COLUMNS) },
    clauses: table(withId(allOf(details, "clauses", standingOf)), CLAUSE_COLUMNS),
    tasks: table(tasks, TASK_COLUMNS),
    targets: table(targets, TARGET_COLUMNS),
    enterprises: { json: shared.enterprises, csv: formatCsv(enterprises, ENTERPRISE_COLUMNS) },
    agencies: table(shared.agencies, AGENCY_COLUMNS),
    links: table(allOf(details, "links", standingOf), LINK_COLUMNS),
    records: table(allOf(details, "records", standingOf), RECORD_COLUMNS),
    industries: { json: industries, csv: formatCsv(industries.wordings, WORDING_COLUMNS) },
  };
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return { json: rows, csv: formatCsv(rows, columns) };
}

/** Rows with the ASCII id of their section, by which addresses name them. */
function withId<Row extends { readonly section: string }>(rows: readonly Row[]) {
  return rows.map((row) => ({ id: sectionId(row.section), ...row }));
}

function isSetBy(target: OfPlan<Target>, task: OfPlan<Task>): boolean {
  return target.plan === task.plan && isSaidIn(target, task.section);
}

/** All sites as CSV; their JSON form is sites.geojson. */
export function sitesCsv(plans: readonly AtlasPlan[], today: string): string {
  const standingOf = planStandings(plans, today);
  return formatCsv(
    plans.flatMap((plan) => plan.sites.map((site) => ({ ...site, ...standingOf(plan.id) }))),
    SITE_COLUMNS,
  );
}

/** What of a plan stands in tables of its own, or in files of other kinds. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "version",
  "kind",
  "clauses",
  "sites",
  "tasks",
  "wordings",
  "agencies",
  "enterprises",
  "sources",
] satisfies readonly (keyof AtlasPlan)[]);

/** A plan without its records. */
function planRow(plan: AtlasPlan & PlanStanding) {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !ELSEWHERE.has(key)));
}
