import { readAuthored } from "../../scripts/read-authored.ts";
import type { AuthoredPlan } from "../../src/domain/atlas/authored.ts";

/** What people wrote, read from data/ and geo/: what the screens are held against, so that no test retypes it. */
export const { authored } = readAuthored(process.cwd());

export function authoredPlan(id: string): AuthoredPlan {
  return found(authored.plans, ({ plan }) => plan.id === id);
}

/** The one entry that is so; a test that names what the data does not have must fail, not pass over it. */
export function found<Entry>(entries: readonly Entry[], isSo: (entry: Entry) => boolean): Entry {
  const entry = entries.find(isSo);
  if (entry === undefined) throw new Error(`no such entry in the data: ${isSo.toString()}`);
  return entry;
}

/** Names of a plan's sites by their ids, in the order of the plan. */
export function siteNames({ sites }: AuthoredPlan, ids: readonly string[]): readonly string[] {
  return sites.filter(({ id }) => ids.includes(id)).map(({ nameZh }) => nameZh);
}
