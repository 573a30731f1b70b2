import type { Agency, Enterprise, Source } from "../../model/types.ts";
import type { AtlasPlan } from "./atlas.ts";
import type { AuthoredPlan } from "./authored.ts";
import type { SharedRecords } from "./shared-records.ts";

/** What of the records that all plans share concerns one plan. */
export type PlanShare = Pick<AtlasPlan, "wordings" | "agencies" | "enterprises" | "sources">;

/**
 * Deals the shared records out to the plans that use them, so that a plan can be shown without those of all others.
 * The records are gone through once, however many plans there are.
 */
export function planShares(shared: SharedRecords): (entry: AuthoredPlan) => PlanShare {
  const agencies = byPlan(shared.agencies, ({ written }) => written);
  const enterprises = byPlan(shared.enterprises, ({ mentions }) => mentions);
  const enterpriseById = new Map(shared.enterprises.map((entry) => [entry.id, entry]));
  return (entry) => {
    const { id } = entry.plan;
    const isHere = (part: { readonly plan: string }) => part.plan === id;
    const mentioned = enterprises.get(id) ?? [];
    return {
      wordings: Object.fromEntries(entry.wordings.map(({ term, ...wording }) => [term, wording])),
      agencies: (agencies.get(id) ?? []).map((agency): Agency => ({
        ...agency,
        written: agency.written.filter(isHere),
      })),
      enterprises: [...mentioned, ...unmentioned(entry, mentioned, enterpriseById)].map(
        (firm): Enterprise => ({ ...firm, mentions: firm.mentions.filter(isHere) }),
      ),
      sources: sourcesOf(entry, shared.sources),
    };
  };
}

/** The records that each plan has a part in, each once and in the order of the data. */
function byPlan<Entry>(
  entries: readonly Entry[],
  partsOf: (entry: Entry) => readonly { readonly plan: string }[],
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const plan of new Set(partsOf(entry).map((part) => part.plan))) {
      const known = found.get(plan);
      if (known) known.push(entry);
      else found.set(plan, [entry]);
    }
  }
  return found;
}

/** Firms that sites or tasks of a plan point at without a mention of their own: needed for their names. */
function unmentioned(
  { sites, tasks }: AuthoredPlan,
  mentioned: readonly Enterprise[],
  enterpriseById: ReadonlyMap<string, Enterprise>,
): readonly Enterprise[] {
  const known = new Set(mentioned.map(({ id }) => id));
  const pointedAt = new Set([
    ...sites.flatMap((site) => site.leadEnterprises.map(({ enterprise }) => enterprise)),
    ...tasks.flatMap((task) => task.enterprises),
  ]);
  return [...pointedAt].flatMap((id) => (known.has(id) ? [] : (enterpriseById.get(id) ?? [])));
}

function sourcesOf({ places, extents }: AuthoredPlan, sources: readonly Source[]) {
  const used = new Set([...places, ...extents].flatMap(({ properties }) => properties.sources));
  return sources.filter(({ id }) => used.has(id));
}
