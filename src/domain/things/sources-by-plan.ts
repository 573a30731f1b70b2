import type { Citation } from "../../model/types.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import type { CitationSource } from "../../model/citation.ts";

type Mention = { readonly plan: string } & Partial<Citation>;

/** One source a plan, with the passages that its mentions stand in, where they have any. */
export function sourcesByPlan(
  atlas: Pick<Atlas, "planById">,
  mentions: readonly Mention[],
): readonly CitationSource[] {
  return [...groupBy(mentions, (mention) => mention.plan)].flatMap(([id, own]) => {
    const plan = atlas.planById.get(id);
    const passages = own.flatMap(({ section, phrase }) =>
      section === undefined || phrase === undefined ? [] : [{ section, phrase }],
    );
    return plan ? [{ plan, passages }] : [];
  });
}
