import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal, useView } from "./atlas-context.tsx";
import { ClauseRef } from "./ClauseRef.tsx";
import styles from "./IndustryWord.module.css";
import { ViewLink } from "./ViewLink.tsx";

type IndustryWordProps = {
  readonly plan: AtlasPlan;
  readonly term: string;
  /** Where the plan says it, when that is not the clause at hand. */
  readonly section?: string;
};

/** A plan's own word for an industry, and the finer term and class that it falls under, each the way to its panel. */
export function IndustryWord({ plan, term, section }: IndustryWordProps) {
  const { atlas, t } = useAtlas();
  const { language } = useView();
  const local = useLocal();
  const wording = atlas.wordings[term];
  const finer = atlas.industryById.get(wording?.finer ?? "");
  const above = atlas.industryById.get(wording?.class ?? "");
  return (
    <li className={styles.line} data-group={above?.group ?? "none"}>
      <span className={styles.term} lang="zh-Hans">
        {term}
      </span>
      {language === "en" && wording && <span> {wording.termEn}</span>}
      <span className={styles.class}>
        {finer && (
          <>
            <ViewLink to={toThing({ type: "industry", id: finer.id })}>
              {local(finer, "name")}
            </ViewLink>{" "}
            ·{" "}
          </>
        )}
        {above ? (
          <ViewLink
            to={toThing({ type: "industry", id: above.id })}
          >{`${above.id} ${local(above, "name")}`}</ViewLink>
        ) : (
          t("site.noEqual")
        )}
      </span>
      {section !== undefined && <ClauseRef plan={plan} section={section} />}
    </li>
  );
}
