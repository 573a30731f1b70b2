import type { Redirect } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";
import { readableId } from "./readable-id.ts";

/**
 * Faults of redirects: one from an address that still is, from one address twice, or to nowhere. A redirect to another
 * redirect leads nowhere too: what is followed once must arrive.
 */
export function redirectProblems(authored: Authored): readonly Problem[] {
  return [
    ...faults(authored.redirects, sharedAddresses(authored), "data/redirects.json"),
    ...authored.plans.flatMap((entry) =>
      faults(entry.redirects, addressesOf(entry), `data/plans/${entry.plan.id}/redirects.json`),
    ),
  ];
}

function faults(
  redirects: readonly Redirect[],
  existing: ReadonlySet<string>,
  file: string,
): readonly Problem[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to }) => {
    const path = `${file}#${from}`;
    const found: Problem[] = [];
    if (existing.has(from)) found.push({ path, message: "the address still is" });
    if (seen.has(from)) found.push({ path, message: "duplicate address" });
    if (!existing.has(to)) found.push({ path, message: `no such address: ${to}` });
    seen.add(from);
    return found;
  });
}

/** Addresses of what plans share: `industry:<code or id>`, `enterprise:<id>`, `agency:<id>`. */
function sharedAddresses({ industries, enterprises, agencies }: Authored): ReadonlySet<string> {
  return new Set([
    ...industries.classes.map(({ code }) => `industry:${code}`),
    ...industries.terms.map(({ id }) => `industry:${id}`),
    ...enterprises.map(({ id }) => `enterprise:${id}`),
    ...agencies.map(({ id }) => `agency:${id}`),
  ]);
}

/** Addresses of all that a plan has, without the plan's id: `site:<id>`, `clause:<id of its section>`. */
function addressesOf(entry: AuthoredPlan): ReadonlySet<string> {
  return new Set([
    ...entry.sites.map(({ id }) => `site:${id}`),
    ...entry.targets.map(({ id }) => `target:${id}`),
    ...entry.links.map(({ id }) => `link:${id}`),
    ...entry.records.map(({ id }) => `record:${id}`),
    ...entry.tasks.map(({ section }) => `task:${readableId(section) ?? ""}`),
    ...entry.clauses.map(({ section }) => `clause:${readableId(section) ?? ""}`),
  ]);
}
