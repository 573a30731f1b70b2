import type { Clause } from "../../model/types.ts";
import type { ClauseHeading } from "../atlas/atlas.ts";
import { detailsIndex, outlineIndex } from "../atlas/indexes.ts";
import { sitesWithBelow } from "../clauses/clause-contents.ts";
import { fromOutline, type Kind } from "./kind.ts";

/** A clause as the outline has it, and in full once the details have loaded. */
export type FoundClause = { readonly heading: ClauseHeading; readonly full: Clause | null };

/** A heading of a plan with what stands under it. */
export const CLAUSE: Kind<"clause", FoundClause> = {
  foundIn: "outline",
  find: ({ outline, details }, { id }) => {
    const heading = outline && outlineIndex(outline).clauses.byId.get(id);
    if (!heading) return null;
    return { heading, full: (details && detailsIndex(details).clauses.byId.get(id)) ?? null };
  },
  word: () => "thing.clause",
  names: ({ heading: { titleZh, titleEn } }) => ({ nameZh: titleZh, nameEn: titleEn }),
  record: ({ full }) => full,
  sources: ({ heading: { section, titleZh } }, known) =>
    fromOutline(known, [{ section, phrase: titleZh }]),
  sites: ({ heading: { section } }, { outline }) =>
    outline ? sitesWithBelow(outline, section).map(({ key }) => key) : [],
};
