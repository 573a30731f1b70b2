import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

type Named = { readonly file: string; readonly id: string; readonly names: readonly string[] };

/** Names that two things of a plan have: a site again as a record, an alias that is another site's name. */
export function doubleProblems({ plan, sites, records }: AuthoredPlan): readonly Problem[] {
  const named: readonly Named[] = [
    ...sites.map((site) => ({ ...site, file: "sites.json" })),
    ...records.map((record) => ({ ...record, file: "records.json" })),
  ].map(({ file, id, nameZh, aliases }) => ({
    file,
    id,
    names: [...new Set([nameZh, ...aliases])],
  }));
  const first = new Map<string, Named>();
  return named.flatMap((thing) =>
    thing.names.flatMap((name) => {
      const other = first.get(name);
      first.set(name, other ?? thing);
      if (!other) return [];
      return [
        {
          path: `data/plans/${plan.id}/${thing.file}#${thing.id}`,
          message: `${name} is also the name of ${other.file}#${other.id}`,
          rule: "double" as const,
        },
      ];
    }),
  );
}
