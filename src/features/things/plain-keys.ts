import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import type { LifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { ElderKey } from "../../i18n/elder/zh-hans.ts";

type PlainSite = Pick<AtlasSite, "strategyRole" | "status"> & {
  readonly place: Pick<AtlasSite["place"], "precision">;
};

/**
 * The sentences for what a panel says in a word: the part of a site in the plan's structure, whether it stands, how well
 * its place is known, and that the plan has run out.
 */
export function plainKeys(site: PlainSite, cycle: LifeCycle): readonly ElderKey[] {
  return [
    ...(site.strategyRole ? [`plain.${site.strategyRole}` as const] : []),
    `plain.${site.status}`,
    `plain.place.${site.place.precision}`,
    ...(cycle === "in-force" ? [] : [`plain.${cycle}` as const]),
  ];
}
