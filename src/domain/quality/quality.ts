import { PRECISIONS, type Precision } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite, PlanDetails, TaskHeading, WholePlan } from "../atlas/atlas.ts";
import { mentionedFirms } from "../atlas/named-by-plan.ts";
import { sectionsOfMention } from "../clauses/said-in.ts";
import { countBy } from "../collections/count-by.ts";

/** How many of each kind of record a plan has. */
export type RecordCounts = {
  readonly clauses: number;
  readonly sites: number;
  readonly tasks: number;
  readonly targets: number;
  readonly enterprises: number;
  readonly links: number;
  readonly records: number;
};

/** How many sites are known how exactly; every class is there, and the sum is the number of sites. */
export type PrecisionCounts = Readonly<Record<Precision, number>>;

/** What a plan leaves out. */
export type Unstated = {
  readonly tasksWithoutUnit: readonly TaskHeading[];
  readonly tasksWithoutDeadline: readonly TaskHeading[];
  /** Tasks in whose clause no number is set. */
  readonly tasksWithoutNumber: readonly TaskHeading[];
  /** Tasks that name no place. */
  readonly tasksWithoutSite: readonly TaskHeading[];
  /** The plan's own words for industries that its tasks and targets name and none of its sites. */
  readonly industriesWithoutSite: readonly string[];
  readonly sitesWithoutTask: readonly AtlasSite[];
  /** Sites for which no firm is named. */
  readonly sitesWithoutFirm: readonly AtlasSite[];
  readonly structure: boolean;
  readonly enterprises: boolean;
};

/** How well a plan is known. */
export type PlanQuality = {
  readonly plan: AtlasPlan;
  readonly counts: RecordCounts;
  readonly precisions: PrecisionCounts;
  readonly unplaced: readonly AtlasSite[];
  readonly unstated: Unstated;
};

/** The sums over several plans. */
export type QualityTotal = Pick<PlanQuality, "counts" | "precisions">;

/** Counts what a plan says, how well its places are known and what it leaves out. */
export function planQuality({ plan, details }: WholePlan): PlanQuality {
  const enterprises = mentionedFirms(plan).length;
  return {
    plan,
    counts: {
      clauses: details.clauses.length,
      sites: plan.sites.length,
      tasks: details.tasks.length,
      targets: details.targets.length,
      enterprises,
      links: details.links.length,
      records: details.records.length,
    },
    precisions: precisionCounts(plan.sites),
    unplaced: plan.sites.filter((site) => site.place.precision === "none"),
    unstated: {
      ...unstatedOfTasks(details),
      industriesWithoutSite: industriesWithoutSite(plan, details),
      sitesWithoutTask: plan.sites.filter((site) => site.tasks.length === 0),
      sitesWithoutFirm: plan.sites.filter((site) => site.leadEnterprises.length === 0),
      structure: plan.structure === null,
      enterprises: enterprises === 0,
    },
  };
}

function unstatedOfTasks(details: PlanDetails) {
  const numbered = new Set(details.targets.flatMap(sectionsOfMention));
  return {
    tasksWithoutUnit: details.tasks.filter((task) => task.unitMode === "none"),
    tasksWithoutDeadline: details.tasks.filter((task) => task.deadline === null),
    tasksWithoutNumber: details.tasks.filter((task) => !numbered.has(task.section)),
    tasksWithoutSite: details.tasks.filter((task) => task.sites.length === 0),
  };
}

function industriesWithoutSite(plan: AtlasPlan, details: PlanDetails): readonly string[] {
  const ofSites = new Set(plan.sites.flatMap((site) => site.industries.map(({ term }) => term)));
  const named = new Set([
    ...details.tasks.flatMap((task) => task.industries.map(({ term }) => term)),
    ...details.targets.flatMap(({ industry }) => industry ?? []),
  ]);
  return [...named].filter((term) => !ofSites.has(term));
}

function precisionCounts(sites: readonly AtlasSite[]): PrecisionCounts {
  const counts = countBy(sites, (site) => site.place.precision);
  return Object.fromEntries(
    PRECISIONS.map((precision) => [precision, counts.get(precision) ?? 0]),
  ) as PrecisionCounts;
}

/** Sums of several plans. A firm that two plans name counts once. */
export function totalQuality(plans: readonly PlanQuality[]): QualityTotal {
  const firms = plans.flatMap(({ plan }) => mentionedFirms(plan).map(({ id }) => id));
  const sum = (countOf: (quality: PlanQuality) => number) =>
    plans.reduce((total, quality) => total + countOf(quality), 0);
  return {
    counts: {
      clauses: sum(({ counts }) => counts.clauses),
      sites: sum(({ counts }) => counts.sites),
      tasks: sum(({ counts }) => counts.tasks),
      targets: sum(({ counts }) => counts.targets),
      enterprises: new Set(firms).size,
      links: sum(({ counts }) => counts.links),
      records: sum(({ counts }) => counts.records),
    },
    precisions: Object.fromEntries(
      PRECISIONS.map((precision) => [precision, sum(({ precisions }) => precisions[precision])]),
    ) as PrecisionCounts,
  };
}
