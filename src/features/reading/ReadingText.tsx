import { useMemo, useRef } from "react";
import type { AtlasPlan, PlanDetails } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { clauseDepths } from "../../domain/clauses/clause-tree.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { ExpiredNotice } from "../shared/ExpiredNotice.tsx";
import { NamedInClause } from "./NamedInClause.tsx";
import { ReadingClause } from "./ReadingClause.tsx";
import { ReadingContents } from "./ReadingContents.tsx";
import styles from "./ReadingText.module.css";
import type { DocumentState } from "./use-document.ts";
import { useReading } from "./use-reading.ts";

type ReadingTextProps = {
  readonly plan: AtlasPlan;
  readonly details: PlanDetails;
  readonly document: DocumentState;
};

const NOTES = {
  none: "read.summaries",
  loading: "read.documentLoading",
  failed: "read.documentFailed",
  ready: "read.document",
} as const;

/** All clauses of a plan in order, and under them what the one at the reading line names. */
export function ReadingText({ plan, details, document }: ReadingTextProps) {
  const { t } = useAtlas();
  const select = useViewPart((view) => view.select);
  const local = useLocal();
  const box = useRef<HTMLDivElement>(null);
  const chosen =
    select?.type === "clause" && select.plan === plan.id
      ? outlineIndex(plan).clauses.byId.get(select.id)?.section
      : undefined;
  useReading(box, plan.id, chosen ?? null);
  const reading = useUi((ui) => ui.reading);
  const clauses = useMemo(() => clauseDepths(details.clauses), [details]);
  const section = reading?.plan === plan.id ? reading.section : null;
  const current = clauses.find(({ clause }) => clause.section === section)?.clause;
  const sections = document.status === "ready" ? document.document.sections : null;
  return (
    <>
      {/* A choice from it closes it. */}
      <ReadingContents key={chosen} plan={plan} clauses={clauses} />
      <div ref={box} className={styles.scroll}>
        <div className={styles.head}>
          <h2 className={styles.title}>{local(plan, "title")}</h2>
          <p className={styles.note}>{t(NOTES[document.status])}</p>
        </div>
        <ExpiredNotice plans={[plan.id]} />
        {clauses.map(({ clause, depth }) => (
          <ReadingClause
            key={clause.section}
            plan={plan}
            clause={clause}
            depth={depth}
            sections={sections?.filter((entry) => entry.clause === clause.section) ?? null}
            isCurrent={clause === current}
            isChosen={clause.section === chosen}
          />
        ))}
      </div>
      {current && <NamedInClause plan={plan} details={details} clause={current} />}
    </>
  );
}
