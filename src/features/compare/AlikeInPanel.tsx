import type { AlikeSite } from "../../domain/compare/likeness.ts";
import type { AlikeJoin } from "../../domain/joins/joins.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { List } from "../../ui/List.tsx";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import type { MostAlikeProps } from "../shared/most-alike-props.ts";
import { Section } from "../shared/Section.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { AlikePlans } from "./AlikePlans.tsx";
import { useAlikeWords } from "./use-alike-words.ts";
import { useCompareText } from "./use-compare-text.ts";

/** In a panel: what is most like this plan, or this site, and why. */
export function AlikeInPanel({ plan, site }: MostAlikeProps) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  if (atlas.plans.length < 2) return null;
  return (
    <Section title={text(site === null ? "alike.plans" : "alike.sites")}>
      <JoinGate kind="alike" id={plan}>
        {(join) =>
          site === null ? <PlanLikes join={join} /> : <SiteLikes likes={join.sites[site] ?? []} />
        }
      </JoinGate>
    </Section>
  );
}

function PlanLikes({ join }: { readonly join: AlikeJoin }) {
  const text = useCompareText();
  return (
    <>
      <AlikePlans join={join} />
      <Note>{text("alike.planFormula")}</Note>
    </>
  );
}

function SiteLikes({ likes }: { readonly likes: readonly AlikeSite[] }) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const { siteWords, number } = useAlikeWords();
  if (likes.length === 0) return <Note>{text("alike.noSite")}</Note>;
  return (
    <>
      <List look="loose">
        {likes.map((like) => {
          const plan = atlas.planById.get(like.site.plan);
          return (
            <li key={`${like.site.plan}/${like.site.id}`}>
              <ViewLink to={toThing(siteRef(like.site))}>{local(like.site, "name")}</ViewLink>
              <Aside place="after">
                {plan && local(plan, "short")} · {number(like.value)}
              </Aside>
              <Aside place="below">{siteWords(like)}</Aside>
            </li>
          );
        })}
      </List>
      <Note>{text("alike.siteFormula")}</Note>
    </>
  );
}
