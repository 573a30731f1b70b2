import type { Enterprise } from "../../model/types.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import { normalForm } from "../clauses/normal-form.ts";

/** Fields by which a reading of a plan is scored. */
const FIELDS = [
  "clauses",
  "sites",
  "site kinds",
  "site statuses",
  "site parents",
  "tasks",
  "units",
  "deadlines",
  "targets",
  "firms",
  "links",
  "records",
] as const;
export type ScoredField = (typeof FIELDS)[number];

/**
 * What a plan says, as facts by field: names and figures, no sentences. A name may have others behind a bar, `大健康研究院|研究院`:
 * any of them will do.
 */
export type ReadingFacts = Readonly<Record<ScoredField, readonly string[]>>;

export type FieldScore = {
  readonly field: ScoredField;
  /** Facts that both have. */
  readonly right: number;
  readonly read: number;
  readonly inKey: number;
  /** `right` of those read, and of those in the key; null where there are none. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Of the key, what was not read. */
  readonly missed: readonly string[];
};

/** The facts of a plan as it is authored. */
export function readingFacts(
  entry: AuthoredPlan,
  enterprises: readonly Enterprise[],
): ReadingFacts {
  const { plan, clauses, sites, tasks, targets, links, records } = entry;
  const siteNames = new Map(sites.map(({ id, nameZh }) => [id, nameZh]));
  const mentioned = enterprises.filter(({ mentions }) =>
    mentions.some((one) => one.plan === plan.id),
  );
  return {
    clauses: clauses.map(({ section }) => section),
    sites: sites.map(names),
    "site kinds": sites.map(({ nameZh, kind }) => `${nameZh}: ${kind}`),
    "site statuses": sites.map(({ nameZh, status }) => `${nameZh}: ${status}`),
    "site parents": sites.flatMap(({ nameZh, parent }) =>
      parent === null ? [] : [`${nameZh}: ${siteNames.get(parent)}`],
    ),
    tasks: tasks.map(({ section }) => section),
    units: tasks.flatMap(({ section, leadUnits, supportingUnits }) => [
      ...leadUnits.map((unit) => `${section} ${unit}`),
      ...supportingUnits.map((unit) => `${section} ${unit} (supports)`),
    ]),
    deadlines: tasks.flatMap(({ section, deadline }) =>
      deadline ? [`${section} ${deadline.date}`] : [],
    ),
    targets: targets.map(({ section, comparator, value, valueTo, unitZh, year }) => {
      const figure = `${value}${valueTo === null ? "" : `-${valueTo}`}`;
      return `${section} ${comparator} ${figure} ${unitZh} ${year ?? ""}`.trim();
    }),
    firms: mentioned.map(names),
    links: links.map(({ toZh }) => toZh),
    records: records.map(names),
  };
}

function names({
  nameZh,
  aliases,
}: {
  readonly nameZh: string;
  readonly aliases: readonly string[];
}): string {
  return [nameZh, ...aliases].join("|");
}

/** Precision and recall of a reading by field, against a key. */
export function scoreReading(read: ReadingFacts, key: ReadingFacts): readonly FieldScore[] {
  return FIELDS.map((field) => {
    const own = read[field].map(alternatives);
    const wanted = key[field].map(alternatives);
    const right = own.filter((fact) => wanted.some((other) => meet(fact, other))).length;
    const missed = wanted.filter((fact) => !own.some((other) => meet(fact, other)));
    const found = wanted.length - missed.length;
    return {
      field,
      right,
      read: own.length,
      inKey: wanted.length,
      precision: own.length === 0 ? null : right / own.length,
      recall: wanted.length === 0 ? null : found / wanted.length,
      missed: missed.map(([first = ""]) => first),
    };
  });
}

function alternatives(fact: string): readonly string[] {
  return fact.split("|").map((name) => normalForm(name).replaceAll(/\s+/gu, " ").trim());
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}
