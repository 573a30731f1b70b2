import type { CitationSubject } from "../../model/citation.ts";
import { lifeCycle } from "../atlas/life-cycle.ts";
import type { Thing } from "./things.ts";

/**
 * What an open panel shows, with the passages that say it, to be cited. A plan has no name beside its title.
 * @param today ISO date on which it is cited: a plan may have run out
 */
export function citationSubject(thing: Thing, today: string): CitationSubject {
  const isPlan = thing.ref.type === "plan";
  return {
    nameZh: isPlan ? null : thing.nameZh,
    nameEn: isPlan ? null : thing.nameEn,
    sources: thing.sources().map((source) => ({
      ...source,
      isOver: lifeCycle(source.plan, today) !== "in-force",
    })),
  };
}
