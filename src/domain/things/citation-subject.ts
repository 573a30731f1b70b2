import type { CitationSubject } from "../export/citation-text.ts";
import type { Thing } from "./things.ts";

/** What an open panel shows, with the passages that say it, to be cited. A plan has no name beside its title. */
export function citationSubject(thing: Thing): CitationSubject {
  const isPlan = thing.ref.type === "plan";
  return {
    nameZh: isPlan ? null : thing.nameZh,
    nameEn: isPlan ? null : thing.nameEn,
    sources: thing.sources(),
  };
}
