import type { Industries, Target, Task } from "../../model/types.ts";
import type { AtlasPlan, PlanDetails } from "../atlas/atlas.ts";
import type { SharedRecords } from "../atlas/shared-records.ts";
import { normaliseTarget } from "../targets/normalise-target.ts";
import { sectionsOfMention } from "../clauses/said-in.ts";
import { sectionId } from "../clauses/section-id.ts";
import {
  AGENCY_COLUMNS,
  CLAUSE_COLUMNS,
  ENTERPRISE_COLUMNS,
  LINK_COLUMNS,
  PLAN_COLUMNS,
  RECORD_COLUMNS,
  TARGET_COLUMNS,
  TASK_COLUMNS,
  siteColumns,
  wordingColumns,
  type ClassWord,
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
  readonly shared: SharedRecords;
  readonly industries: Industries;
  /** ISO date of the export, on which the life cycle of each plan is computed. */
  readonly today: string;
};

type Table = { readonly json: unknown; readonly csv: string };

/** Records of the plans as they are published, by the name of their table, in the order of the plans. */
export function planRecords({
  plans,
  details,
  today,
}: Pick<TableInput, "plans" | "details" | "today">) {
  const standingOf = planStandings(plans, today);
  const targets = allOf(details, "targets", standingOf).map((target) => ({
    ...target,
    normalised: normaliseTarget(target),
  }));
  return {
    clauses: withId(allOf(details, "clauses", standingOf)),
    tasks: withTargets(withId(allOf(details, "tasks", standingOf)), targets),
    targets,
    links: allOf(details, "links", standingOf),
    records: allOf(details, "records", standingOf),
  };
}

/** The published tables: file name → content of its JSON file, and the same as CSV. */
export function publishedTables(input: TableInput): Readonly<Record<string, Table>> {
  const { plans, shared, industries, today } = input;
  const standingOf = planStandings(plans, today);
  const standing = plans.map((plan) => ({ ...plan, ...standingOf(plan.id) }));
  const enterprises = shared.enterprises.map((enterprise) => ({
    ...enterprise,
    standings: enterprise.mentions.map(({ plan }) => standingOf(plan)),
  }));
  const { clauses, tasks, targets, links, records } = planRecords(input);
  const wordings = formatCsv(industries.wordings, wordingColumns(classWordOf(shared)));
  return {
    plans: { json: standing.map(planRow), csv: formatCsv(standing, PLAN_COLUMNS) },
    clauses: table(clauses, CLAUSE_COLUMNS),
    tasks: table(tasks, TASK_COLUMNS),
    targets: table(targets, TARGET_COLUMNS),
    enterprises: { json: shared.enterprises, csv: formatCsv(enterprises, ENTERPRISE_COLUMNS) },
    agencies: table(shared.agencies, AGENCY_COLUMNS),
    links: table(links, LINK_COLUMNS),
    records: table(records, RECORD_COLUMNS),
    industries: { json: industries, csv: wordings },
  };
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return { json: rows, csv: formatCsv(rows, columns) };
}

/** Rows with the ASCII id of their section, by which addresses name them. */
function withId<Row extends { readonly section: string }>(rows: readonly Row[]) {
  return rows.map((row) => ({ id: sectionId(row.section), ...row }));
}

/** Tasks with the ids of the targets that their clause sets, in the order of the targets. */
function withTargets<Row extends OfPlan<Task>>(
  tasks: readonly Row[],
  targets: readonly OfPlan<Target>[],
) {
  const keyOf = (plan: string, section: string) => `${plan} ${section}`;
  const idsByClause = new Map<string, string[]>();
  for (const target of targets) {
    for (const section of new Set(sectionsOfMention(target))) {
      const key = keyOf(target.plan, section);
      const ids = idsByClause.get(key);
      if (ids) ids.push(target.id);
      else idsByClause.set(key, [target.id]);
    }
  }
  return tasks.map((task) => ({
    ...task,
    targets: idsByClause.get(keyOf(task.plan, task.section)) ?? [],
  }));
}

/** All sites as CSV; their JSON form is sites.geojson. */
export function sitesCsv(
  plans: readonly AtlasPlan[],
  shared: SharedRecords,
  today: string,
): string {
  const standingOf = planStandings(plans, today);
  return formatCsv(
    plans.flatMap((plan) => plan.sites.map((site) => ({ ...site, ...standingOf(plan.id) }))),
    siteColumns(classWordOf(shared)),
  );
}

function classWordOf({ classes }: SharedRecords): ClassWord {
  const names = new Map(classes.map(({ code, nameZh }) => [code, nameZh]));
  return (code) => `${code} ${names.get(code) ?? ""}`.trimEnd();
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
