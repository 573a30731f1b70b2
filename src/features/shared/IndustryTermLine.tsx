import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { toThing } from "../../state/changes.ts";
import { readingsOf } from "../../domain/industries/readings.ts";
import { translationFor } from "../../i18n/words/names.ts";
import type { Reading, UsedWord } from "../../model/types.ts";
import { useAtlas, useLanguage, useLocal } from "./atlas-context.tsx";
import { ClauseRef } from "./ClauseRef.tsx";
import styles from "./IndustryTermLine.module.css";
import { ViewLink } from "./ViewLink.tsx";
import { Aside } from "../../ui/Aside.tsx";

type IndustryTermLineProps = {
  readonly plan: AtlasPlan;
  readonly word: UsedWord;
  /** Clause in which the plan says it, where that is not the clause on show. */
  readonly section?: string;
};

/** A plan's own word for an industry, with links to the finer terms and classes that it falls under. */
export function IndustryTermLine({ plan, word, section }: IndustryTermLineProps) {
  const { atlas, t } = useAtlas();
  const language = useLanguage();
  const readings = readingsOf(plan, word);
  const translation = translationFor(plan.wordings[word.term]?.termEn, language);
  const first = atlas.industryById.get(readings[0]?.class ?? "");
  return (
    <li className={styles.line} data-group={first?.group ?? "none"}>
      <span className={styles.term} lang="zh-Hans">
        {word.term}
      </span>
      {translation !== null && <span> {translation}</span>}
      {readings.length === 0 && <Aside place="below">{t("site.noEqual")}</Aside>}
      {readings.map((reading) => (
        <ReadingWays key={`${reading.class} ${reading.finer ?? ""}`} reading={reading} />
      ))}
      {section !== undefined && <ClauseRef plan={plan} section={section} />}
    </li>
  );
}

/** Links to the finer term and the class of one reading. */
function ReadingWays({ reading }: { readonly reading: Reading }) {
  const { atlas } = useAtlas();
  const local = useLocal();
  const finer = atlas.industryById.get(reading.finer ?? "");
  const above = atlas.industryById.get(reading.class);
  return (
    <Aside place="below">
      {finer && (
        <>
          <ViewLink to={toThing({ type: "industry", id: finer.id })}>
            {local(finer, "name")}
          </ViewLink>{" "}
          ·{" "}
        </>
      )}
      {above && (
        <ViewLink
          to={toThing({ type: "industry", id: above.id })}
        >{`${above.id} ${local(above, "name")}`}</ViewLink>
      )}
    </Aside>
  );
}
