import type { Link, PlanRecord, Site, Target, Task } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { duplicates } from "./duplicates.ts";
import { knownNames, sectionsOf, unknownNames, type KnownNames } from "./known-names.ts";
import type { Problem } from "./problem.ts";
import { readableId } from "./readable-id.ts";

/** Faults of reference over all plans: duplicate ids, unknown references, sections that no clause has. */
export function referenceProblems(authored: Authored): readonly Problem[] {
  return [
    ...duplicates(
      authored.plans.map((entry) => entry.plan.id),
      "data/plans",
    ),
    ...duplicates(
      authored.enterprises.map(({ id }) => id),
      "data/enterprises",
    ),
    ...duplicates(
      authored.agencies.map(({ id }) => id),
      "data/agencies",
    ),
    ...duplicates(
      authored.sources.map(({ id }) => id),
      "geo/sources.json",
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
        path: `data/plans/${mention.plan}/enterprises.json#${enterprise.id}`,
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
    ...planFileProblems(entry, `${folder}/plan.json`, known),
    ...entry.clauses.flatMap(({ section, parent }) =>
      unknownNames(`${folder}/clauses.json#${section}`, { section: [parent] }, known),
    ),
    ...entry.sites.flatMap((site) => siteProblems(site, parents, folder, known)),
    ...roleProblems(entry, folder),
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
    sectionNames(records).flatMap((section) => readableId(section) ?? []);
  return [
    ...duplicates(ids(entry.sites), `${folder}/sites.json`),
    ...duplicates(ids(entry.places), `geo/places/${entry.plan.id}.geojson`),
    ...duplicates(ids(entry.extents), `geo/extents/${entry.plan.id}.geojson`),
    ...duplicates(sections(entry.clauses), `${folder}/clauses.json`),
    ...duplicates(sections(entry.tasks), `${folder}/tasks.json`),
    ...duplicates(ids(entry.targets), `${folder}/targets.json`),
    ...duplicates(ids(entry.links), `${folder}/links.json`),
    ...duplicates(ids(entry.records), `${folder}/records.json`),
    ...duplicates(
      entry.wordings.map(({ term }) => term),
      `${folder}/wordings.json`,
    ),
  ];
}

function unreadableSections(entry: AuthoredPlan, folder: string): readonly Problem[] {
  return sectionNames(entry.clauses)
    .filter((section) => readableId(section) === null)
    .map((section) => ({
      path: `${folder}/clauses.json#${section}`,
      message: "no heading has such a locator",
    }));
}

function sectionNames(records: readonly { readonly section: string }[]): readonly string[] {
  return records.map(({ section }) => section);
}

function planFileProblems(
  { plan: { cites, structure, layout, residents } }: AuthoredPlan,
  path: string,
  known: KnownNames,
): readonly Problem[] {
  const parts = layout?.parts ?? [];
  const cited = [
    ...cites,
    ...residents,
    ...(structure ? [structure] : []),
    ...(layout ? [layout] : []),
    ...parts,
  ];
  const references = { section: sectionNames(cited), site: parts.map(({ site }) => site) };
  return unknownNames(path, references, known);
}

/** Roles come from a structure of the plan's own, each with the plan's own word for it. */
function roleProblems({ plan, sites }: AuthoredPlan, folder: string): readonly Problem[] {
  return sites.flatMap(({ id, strategyRole, strategyWordZh }) => {
    const path = `${folder}/sites.json#${id}`;
    const found: Problem[] = [];
    if (strategyRole !== null && plan.structure === null) {
      found.push({ path, message: "a role in a structure that the plan does not have" });
    }
    if ((strategyRole === null) !== (strategyWordZh === null)) {
      found.push({ path, message: "strategyRole and the plan's word for it go together" });
    }
    return found;
  });
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
    wording: task.industries.map(({ term }) => term),
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
  const references = {
    section: sectionNames([target, ...target.alsoIn]),
    site: [target.site],
    wording: [target.industry],
  };
  return [
    ...unknownNames(path, references, known),
    ...((target.comparator === "range") === (target.valueTo !== null)
      ? []
      : [{ path, message: "valueTo and the comparator range go together" }]),
  ];
}

function linkProblems(link: Link, folder: string, known: KnownNames): readonly Problem[] {
  const path = `${folder}/links.json#${link.id}`;
  const references = { section: sectionNames([link, ...link.alsoIn]), site: [link.from] };
  return unknownNames(path, references, known);
}

function recordProblems(record: PlanRecord, folder: string, known: KnownNames): readonly Problem[] {
  const path = `${folder}/records.json#${record.id}`;
  const references = {
    section: sectionNames([record, ...record.alsoIn, ...record.industries]),
    site: record.sites,
    task: record.tasks,
    wording: record.industries.map(({ term }) => term),
  };
  return unknownNames(path, references, known);
}

function hasCycle(start: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let id: string | null = start; id !== null; id = parents.get(id) ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
