import type { ThingType } from "../../model/thing-ref.ts";
import type { AtlasPlan, PlanDetails } from "../atlas/atlas.ts";
import { sectionId } from "../clauses/section-id.ts";

/** What a phrase of a plan proves: a thing of that plan, or one that plans share. */
export type ProvedThing = { readonly type: ThingType; readonly id: string };

/** A phrase of a plan with what it proves. */
export type CitedThing = {
  readonly section: string;
  readonly phrase: string;
  readonly proves: ProvedThing;
};

type Cite = { readonly section: string; readonly phrase: string };

/** Every phrase that the data cites from a plan, with the thing that it proves. */
export function citedThings(plan: AtlasPlan, details: PlanDetails): readonly CitedThing[] {
  return [
    ...citesOf([...plan.cites, ...(plan.structure ? [plan.structure] : [])], "plan", plan.id),
    ...citesOf(plan.residents, "plan", plan.id),
    ...citesOf(plan.layout ? [plan.layout, ...plan.layout.parts] : [], "plan", plan.id),
    ...plan.sites.flatMap((site) => [
      ...citesOf([...site.cites, ...site.industries], "site", site.id),
      ...site.leadEnterprises.flatMap((entry) => citesOf([entry], "enterprise", entry.enterprise)),
    ]),
    ...plan.enterprises.flatMap(({ id, mentions }) => citesOf(mentions, "enterprise", id)),
    ...details.targets.flatMap((target) =>
      citesOf([target, ...target.alsoIn], "target", target.id),
    ),
    ...details.links.flatMap((link) => citesOf([link, ...link.alsoIn], "link", link.id)),
    ...details.tasks.flatMap((task) => citesOf(taskCites(task), "task", sectionId(task.section))),
    ...details.records.flatMap((record) =>
      citesOf([record, ...record.alsoIn, ...record.industries], "record", record.id),
    ),
  ];
}

function taskCites(task: PlanDetails["tasks"][number]): readonly Cite[] {
  const { section, cites, deadline, unitsPhrase } = task;
  return [
    ...cites,
    ...(deadline ? [deadline] : []),
    ...(unitsPhrase === null ? [] : [{ section, phrase: unitsPhrase }]),
  ];
}

function citesOf(
  cites: readonly Cite[],
  type: ProvedThing["type"],
  id: string,
): readonly CitedThing[] {
  return cites.map(({ section, phrase }) => ({ section, phrase, proves: { type, id } }));
}
