import { LEAST_CLAIMS } from "../../domain/compare/likeness.ts";
import type { AlikeJoin } from "../../domain/joins/joins.ts";
import { Aside } from "../../ui/Aside.tsx";
import { List } from "../../ui/List.tsx";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useAlikeWords } from "./use-alike-words.ts";
import { useCompareText } from "./use-compare-text.ts";

/** The plans most like one, each a way to compare the two, with how alike they are and why. */
export function AlikePlans({ join: { id, claims, plans } }: { readonly join: AlikeJoin }) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const { planWords, number } = useAlikeWords();
  if (plans === null) {
    return <Note>{text("alike.tooFew", { claims, least: LEAST_CLAIMS })}</Note>;
  }
  if (plans.length === 0) return <Note>{text("alike.noPlan")}</Note>;
  return (
    <>
      <Aside>{text("alike.claims", { claims })}</Aside>
      <List look="loose">
        {plans.map((like) => {
          const plan = atlas.planById.get(like.plan);
          return (
            <li key={like.plan}>
              <ViewLink to={{ screen: "compare", plans: [id, like.plan], select: null }}>
                {plan ? local(plan, "short") : like.plan}
              </ViewLink>
              <Aside place="after">{number(like.value)}</Aside>
              <Aside place="below">{planWords(like)}</Aside>
            </li>
          );
        })}
      </List>
    </>
  );
}
