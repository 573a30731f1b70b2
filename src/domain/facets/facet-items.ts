import type { Task } from "../../model/types.ts";
import { formatRef, type ThingRef } from "../../model/thing-ref.ts";
import type { AtlasPlan, AtlasSite, WholePlan } from "../atlas/atlas.ts";
import { outlineIndex } from "../atlas/indexes.ts";
import { provinceOf } from "../atlas/province-of.ts";
import { isSaidIn } from "../clauses/said-in.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { readingsOf } from "../industries/readings.ts";
import { siteRef, taskRef } from "../things/refs.ts";
import type { ValuedFacet } from "./filter.ts";
import type { UncertainPosition } from "../places/distance-range.ts";

/** Kinds of things that a filter tells apart. */
export const SIFTED_TYPES = ["site", "task", "target", "record"] as const;
export type SiftedType = (typeof SIFTED_TYPES)[number];

/** A thing with its values of each facet: none where the plan does not say, several where it says several. */
export type FacetItem = {
  readonly ref: string;
  readonly type: SiftedType;
  readonly values: Readonly<Record<ValuedFacet, readonly string[]>>;
  /** Areas that it may lie in and may not, as its place is not known better. */
  readonly perhapsIn: readonly string[];
  /** Where it lies, as far as that is known: a task or target where its sites do. */
  readonly at: readonly UncertainPosition[];
};

/**
 * All things of a plan that a filter tells apart. What a task, a target or another item is about counts for it: it has
 * the kinds and areas of its sites, the units and firms of its task; a site has the units and years of its tasks.
 */
export const facetItems = memoByRef((whole: WholePlan): readonly FacetItem[] => {
  const { plan, details } = whole;
  const { siteById } = outlineIndex(plan);
  const taskBySection = new Map(details.tasks.map((task) => [task.section, task]));
  const sitesOf = (ids: readonly string[]) => ids.flatMap((id) => siteById.get(id) ?? []);
  const tasksOf = (sections: readonly string[]) =>
    sections.flatMap((section) => taskBySection.get(section) ?? []);
  const item = (ref: ThingRef, type: SiftedType, about: About): FacetItem => ({
    ref: formatRef(ref),
    type,
    ...placesOf(about, details.mayLieIn),
    values: valuesOf(plan, about),
  });
  return [
    ...plan.sites.map((site) =>
      item(siteRef(site), "site", {
        sites: [site],
        tasks: tasksOf(site.tasks),
        industries: site.industries,
        firms: site.leadEnterprises.map(({ enterprise }) => enterprise),
        years: details.targets.flatMap((target) => (target.site === site.id ? target.year : [])),
      }),
    ),
    ...details.tasks.map((task) =>
      item(taskRef(plan.id, task.section), "task", {
        sites: sitesOf(task.sites),
        tasks: [task],
        industries: task.industries,
        firms: task.enterprises,
        years: details.targets.flatMap((target) =>
          isSaidIn(target, task.section) ? target.year : [],
        ),
      }),
    ),
    ...details.targets.map((target) =>
      item({ type: "target", plan: plan.id, id: target.id }, "target", {
        sites: target.site === null ? [] : sitesOf([target.site]),
        tasks: details.tasks.filter(({ section }) => isSaidIn(target, section)),
        industries: target.industry === null ? [] : [{ term: target.industry }],
        firms: [],
        years: [target.year],
        // A year is that of the figure, whatever else its task is to have done by when.
        onlyOwnYears: true,
      }),
    ),
    ...details.records.map((record) =>
      item({ type: "record", plan: plan.id, id: record.id }, "record", {
        sites: sitesOf(record.sites),
        tasks: tasksOf(record.tasks),
        industries: record.industries,
        firms: [],
        years: [record.year],
        status: record.status,
      }),
    ),
  ];
});

/** What a thing is about. */
type About = {
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly Task[];
  readonly industries: Task["industries"];
  readonly firms: readonly string[];
  readonly years: readonly (number | null)[];
  readonly onlyOwnYears?: boolean;
  /** Its own; that of its sites where it has none of its own. */
  readonly status?: string | null;
};

function placesOf(
  { sites }: About,
  mayLieIn: WholePlan["details"]["mayLieIn"],
): Pick<FacetItem, "perhapsIn" | "at"> {
  return {
    perhapsIn: once(sites.flatMap(({ id }) => mayLieIn[id] ?? [])),
    at: sites.map(({ position, place }) => ({ position, radiusM: place.radiusM })),
  };
}

function valuesOf(plan: AtlasPlan, about: About): FacetItem["values"] {
  const { sites, tasks, industries, firms, years } = about;
  const deadlines = about.onlyOwnYears ? [] : tasks.map(({ deadline }) => deadline?.date ?? null);
  const readings = industries.flatMap((word) => readingsOf(plan, word));
  const codes = sites.flatMap(({ place }) => [
    ...(place.adcode ? [place.adcode] : []),
    ...place.areaOf,
  ]);
  return {
    kind: once(sites.map(({ kind }) => kind)),
    role: once(sites.map(({ strategyRole }) => strategyRole)),
    status: once(about.status ? [about.status] : sites.map(({ status }) => status)),
    precision: once(sites.map(({ place }) => place.precision)),
    industry: once(readings.flatMap((reading) => [reading.class, reading.finer])),
    area: once((codes.length > 0 ? codes : [plan.region.adcode]).flatMap(areasOf)),
    unit: once(tasks.flatMap((task) => unitsOf(plan, task))),
    firm: once(firms),
    year: once([
      ...years.map((year) => (year === null ? null : String(year))),
      ...deadlines.map((date) => date && date.slice(0, 4)),
    ]),
  };
}

function unitsOf(plan: AtlasPlan, { leadUnits, supportingUnits }: Task): readonly string[] {
  const { agencyByUnit } = outlineIndex(plan);
  return [...leadUnits, ...supportingUnits].flatMap((unit) => agencyByUnit.get(unit)?.id ?? []);
}

/** An area with the city and the province that it lies in. */
function areasOf(adcode: string): readonly string[] {
  return [provinceOf(adcode), `${adcode.slice(0, 4)}00`, adcode];
}

function once(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
