import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { DocumentSection } from "../../domain/documents/plan-document.ts";
import { LANGUAGE_FACTS } from "../../i18n/language.ts";
import type { Clause } from "../../model/types.ts";
import { toReading } from "../../state/changes.ts";
import { useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { ClauseNumber } from "./ClauseNumber.tsx";
import { DocumentText } from "./DocumentText.tsx";
import styles from "./ReadingClause.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

type ReadingClauseProps = {
  readonly plan: AtlasPlan;
  readonly clause: Clause;
  /** 1 for a chapter. */
  readonly depth: number;
  /** The clause's own text; null where there is none and the summary stands for it. */
  readonly sections: readonly DocumentSection[] | null;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
};

const HEADINGS = ["h3", "h4", "h5"] as const;

/** A clause: its heading, which chooses it, and its text or our summary of it. */
export function ReadingClause(props: ReadingClauseProps) {
  const { plan, clause, depth, sections, isCurrent, isChosen } = props;
  const language = useLanguage();
  const local = useLocal();
  const Heading = HEADINGS[depth - 1] ?? "h5";
  const id = `clause-${clause.section}`;
  return (
    <section
      className={styles.clause}
      data-section={clause.section}
      data-current={isCurrent || undefined}
      aria-labelledby={id}
    >
      <Heading id={id} className={styles.heading}>
        <ViewLink to={toReading(plan.id, clause.section)} current={isChosen}>
          <ClauseNumber section={clause.section} />
          {local(clause, "title")}
        </ViewLink>
      </Heading>
      {(sections === null || !LANGUAGE_FACTS[language].readsPlans) && (
        <p className={styles.summary}>
          <Glossed text={local(clause, "summary")} />
        </p>
      )}
      {sections?.map((entry) => (
        <DocumentText key={entry.section} plan={plan} section={entry} title={clause.titleZh} />
      ))}
    </section>
  );
}
