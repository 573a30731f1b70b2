import {
  COMPARATORS,
  LINK_KINDS,
  RECORD_KINDS,
  SITE_STATUSES,
  STRATEGY_ROLES,
} from "../../model/vocabulary.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";

/** How often a case of a rule occurs in a plan, of how many. */
type Cases = { readonly count: number; readonly of: number };

/** A case of a rule in every plan, in the order of the plans; `odd` where a plan is far from the others. */
export type RuleRow = {
  readonly rule: string;
  readonly cases: readonly Cases[];
  readonly odd: readonly boolean[];
};

/** A share is odd when it is this many times the median of all plans, or that part of it. */
const ODD_TIMES = 2.5;
/** So few cases say nothing. */
const FEW = 4;

/** How often the cases of each rule of the book occur, plan by plan, so that a plan entered by a rule of its own shows. */
export function ruleReport(plans: readonly AuthoredPlan[]): readonly RuleRow[] {
  const perPlan = plans.map(casesOf);
  return Object.keys(perPlan[0] ?? {}).map((rule) => {
    const cases = perPlan.map((own) => own[rule] ?? { count: 0, of: 0 });
    return { rule, cases, odd: oddOnes(cases) };
  });
}

function casesOf(entry: AuthoredPlan): Readonly<Record<string, Cases>> {
  const { sites, places, records, links, targets, tasks } = entry;
  const region = sites.find(({ parent }) => parent === null)?.id ?? "";
  const nameOnly = sites.filter(({ roleZh }) => roleZh.includes("规划只列名"));
  return {
    "sites a task": { count: sites.length, of: tasks.length },
    "records a task": { count: records.length, of: tasks.length },
    "links a task": { count: links.length, of: tasks.length },
    ...shares("site status", SITE_STATUSES, sites, ({ status }) => status),
    ...shares("site role", STRATEGY_ROLES, sites, ({ strategyRole }) => strategyRole),
    "site only named": { count: nameOnly.length, of: sites.length },
    "site without industry": part(sites, ({ industries }) => industries.length === 0),
    "site unplaced": part(places, ({ geometry }) => geometry === null),
    "parent known otherwise": part(sites, ({ parentBasis }) => parentBasis === "external"),
    "task of the region": part(tasks, (task) => task.sites.includes(region)),
    "task without unit": part(tasks, ({ unitMode }) => unitMode === "none"),
    ...shares("record", RECORD_KINDS, records, ({ kind }) => kind),
    ...shares("link", LINK_KINDS, links, ({ kind }) => kind),
    "link to no place": part(links, ({ place }) => place === null),
    ...shares("target", COMPARATORS, targets, ({ comparator }) => comparator),
    "target without year": part(targets, ({ year }) => year === null),
  };
}

function part<Item>(items: readonly Item[], isCase: (item: Item) => boolean): Cases {
  return { count: items.filter(isCase).length, of: items.length };
}

function shares<Item, Value extends string>(
  name: string,
  values: readonly Value[],
  items: readonly Item[],
  valueOf: (item: Item) => Value | null,
): Readonly<Record<string, Cases>> {
  return Object.fromEntries(
    values.map((value) => [`${name} ${value}`, part(items, (item) => valueOf(item) === value)]),
  );
}

function oddOnes(cases: readonly Cases[]): readonly boolean[] {
  const ratios = cases.map(({ count, of }) => (of === 0 ? null : count / of));
  const known = ratios.filter((ratio) => ratio !== null).toSorted((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 0;
  return cases.map(({ count, of }, index) => {
    const ratio = ratios[index] ?? null;
    if (ratio === null || Math.max(count, median * of) < FEW) return false;
    return ratio > median * ODD_TIMES || ratio < median / ODD_TIMES;
  });
}
