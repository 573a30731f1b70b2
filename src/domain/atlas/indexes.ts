import { sectionId } from "../clauses/section-id.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import type { AtlasPlan, PlanDetails } from "./atlas.ts";

type HasSection = { readonly section: string };
type HasId = { readonly id: string };

/** Entries of a plan by their section, as the plan writes it, and by its id, as addresses write it. */
function bySection<Entry extends HasSection>(entries: readonly Entry[]) {
  return {
    bySection: new Map(entries.map((entry) => [entry.section, entry])),
    byId: new Map(entries.map((entry) => [sectionId(entry.section), entry])),
  } as const;
}

function byId<Entry extends HasId>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** What a plan's outline holds, by what it is asked for. */
export const outlineIndex = memoByRef((plan: AtlasPlan) => ({
  siteById: byId(plan.sites),
  clauses: bySection(plan.clauses),
  tasks: bySection(plan.tasks),
  enterpriseById: byId(plan.enterprises),
  /** By the unit as the plan writes it: another plan may mean another by the same name. */
  agencyByUnit: new Map(
    plan.agencies.flatMap((agency) => agency.written.map(({ name }) => [name, agency] as const)),
  ),
  sourceById: byId(plan.sources),
}));

/** What a plan's details hold, by what it is asked for. */
export const detailsIndex = memoByRef((details: PlanDetails) => ({
  clauses: bySection(details.clauses),
  tasks: bySection(details.tasks),
  targetById: byId(details.targets),
  linkById: byId(details.links),
  recordById: byId(details.records),
}));
