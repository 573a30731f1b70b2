import type { Link, PlanRecord, Site, Target, Task } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { sectionId } from "../clauses/section-id.ts";
import { duplicates } from "./duplicates.ts";
import { knownNames, sectionsOf, unknownNames, type KnownNames } from "./known-names.ts";
import type { Problem } from "./problem.ts";

/** Faults of reference over all plans: duplicate ids, unknown references, sections that no clause has. */
export function referenceProblems(authored: Authored): readonly Problem[] {
  return [
    ...duplicates(
      authored.plans.map((entry) => entry.plan.id),
      "data/plans",
    ),
    ...duplicates(
      authored.enterprises.map(({ id }) => id),
      "data/enterprises.json",
    ),
    ...duplicates(
      authored.agencies.map(({ id }) => id),
      "data/agencies.json",
    ),
    ...duplicates(
      authored.sources.map(({ id }) => id),
      "geo/sources.json",
    ),
    ...duplicates(
      authored.industries.wordings.map(({ term }) => term),
      "data/industries.json",
    ),
    ...enterpriseProblems(authored),
    ...authored.plans.flatMap((entry) => planProblems(entry, knownNames(authored, entry))),
  ];
}

function enterpriseProblems(authored: Authored): readonly Problem[] {
  const sections = new Map(
    authored.plans.map((entry) => [entry.plan.id, sectionsOf(entry)] as const),
  );
  return authored.enterprises.flatMap((enterprise) =>
    enterprise.mentions
      .filter((mention) => !sections.get(mention.plan)?.has(mention.section))
      .map((mention) => ({
        path: `data/enterprises.json#${enterprise.id}`,
        message: `no such section: ${mention.plan} ${mention.section}`,
      })),
  );
}

function planProblems(entry: AuthoredPlan, known: KnownNames): readonly Problem[] {
  const folder = `data/plans/${entry.plan.id}`;
  const parents = new Map(entry.sites.map((site) => [site.id, site.parent]));
  return [
    ...duplicateProblems(entry, folder),
    ...unreadableSections(entry, folder),
    ...unknownNames(`${folder}/plan.json`, { section: sectionNames(entry.plan.cites) }, known),
    ...entry.clauses.flatMap(({ section, parent }) =>
      unknownNames(`${folder}/clauses.json#${section}`, { section: [parent] }, known),
    ),
    ...entry.sites.flatMap((site) => siteProblems(site, parents, folder, known)),
    ...entry.tasks.flatMap((task) => taskProblems(task, entry, folder, known)),
    ...entry.targets.flatMap((target) => targetProblems(target, folder, known)),
    ...entry.links.flatMap((link) => linkProblems(link, folder, known)),
    ...entry.records.flatMap((record) => recordProblems(record, folder, known)),
  ];
}

function duplicateProblems(entry: AuthoredPlan, folder: string): readonly Problem[] {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  // Two locators that are written otherwise but give one id would share an address.
  const sections = (records: readonly { readonly section: string }[]) =>
    sectionNames(records).flatMap((section) => idOf(section) ?? []);
  return [
    ...duplicates(ids(entry.sites), `${folder}/sites.json`),
    ...duplicates(ids(entry.places), `geo/places/${entry.plan.id}.geojson`),
    ...duplicates(ids(entry.extents), `geo/extents/${entry.plan.id}.geojson`),
    ...duplicates(sections(entry.clauses), `${folder}/clauses.json`),
    ...duplicates(sections(entry.tasks), `${folder}/tasks.json`),
    ...duplicates(ids(entry.targets), `${folder}/targets.json`),
    ...duplicates(ids(entry.links), `${folder}/links.json`),
    ...duplicates(ids(entry.records), `${folder}/records.json`),
  ];
}

function unreadableSections(entry: AuthoredPlan, folder: string): readonly Problem[] {
  return sectionNames(entry.clauses)
    .filter((section) => idOf(section) === null)
    .map((section) => ({
      path: `${folder}/clauses.json#${section}`,
      message: "no heading has such a locator",
    }));
}

function idOf(section: string): string | null {
  try {
    return sectionId(section);
  } catch {
    return null;
  }
}

function sectionNames(records: readonly { readonly section: string }[]): readonly string[] {
  return records.map(({ section }) => section);
}

function siteProblems(
  site: Site,
  parents: ReadonlyMap<string, string | null>,
  folder: string,
  known: KnownNames,
): readonly Problem[] {
  const path = `${folder}/sites.json#${site.id}`;
  const references = {
    site: [site.parent],
    task: site.tasks,
    wording: site.industries.map(({ term }) => term),
    enterprise: site.leadEnterprises.map(({ enterprise }) => enterprise),
    section: sectionNames([...site.cites, ...site.industries, ...site.leadEnterprises]),
  };
  return [
    ...unknownNames(path, references, known),
    ...((site.parent === null) === (site.parentBasis === null)
      ? []
      : [{ path, message: "parent and parentBasis go together" }]),
    ...(hasCycle(site.id, parents) ? [{ path, message: "a site is its own ancestor" }] : []),
  ];
}

function taskProblems(
  task: Task,
  entry: AuthoredPlan,
  folder: string,
  known: KnownNames,
): readonly Problem[] {
  const path = `${folder}/tasks.json#${task.section}`;
  const references = {
    section: [task.section, ...sectionNames(task.cites)],
    site: task.sites,
    enterprise: task.enterprises,
    wording: task.industries,
  };
  // A task and a site must name each other, or two panels would disagree.
  const unlisted = entry.sites.filter(
    (site) => site.tasks.includes(task.section) !== task.sites.includes(site.id),
  );
  return [
    ...unknownNames(path, references, known),
    ...unlisted.map((site) => ({
      path,
      message: `task and site ${site.id} do not name each other`,
    })),
  ];
}

function targetProblems(target: Target, folder: string, known: KnownNames): readonly Problem[] {
  const path = `${folder}/targets.json#${target.id}`;
  return [
    ...unknownNames(path, { section: [target.section], site: [target.site] }, known),
    ...((target.comparator === "range") === (target.valueTo !== null)
      ? []
      : [{ path, message: "valueTo and the comparator range go together" }]),
  ];
}

function linkProblems(link: Link, folder: string, known: KnownNames): readonly Problem[] {
  const path = `${folder}/links.json#${link.id}`;
  return unknownNames(path, { section: [link.section], site: [link.from] }, known);
}

function recordProblems(record: PlanRecord, folder: string, known: KnownNames): readonly Problem[] {
  const path = `${folder}/records.json#${record.id}`;
  return unknownNames(path, { section: [record.section], site: record.sites }, known);
}

function hasCycle(start: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let id: string | null = start; id !== null; id = parents.get(id) ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
