import type { AtlasPlan, ClauseHeading } from "../../domain/atlas/atlas.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { toReading } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ClauseNumber } from "./ClauseNumber.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import styles from "./ReadingContents.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

type ReadingContentsProps = {
  readonly plan: AtlasPlan;
  readonly clauses: readonly { readonly clause: ClauseHeading; readonly depth: number }[];
};

/** Which plan is read and whether it still runs; opens to its clauses as a table of contents. */
export function ReadingContents({ plan, clauses }: ReadingContentsProps) {
  const { t, today } = useAtlas();
  const local = useLocal();
  return (
    <details className={styles.contents}>
      <summary className={styles.summary}>
        <span className={styles.bar}>
          {t("read.contents")}
          <span className={styles.name}>{local(plan, "short")}</span>
          <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
        </span>
      </summary>
      <nav aria-label={t("read.contents")}>
        <ul className={styles.items}>
          {clauses.map(({ clause, depth }) => (
            <li key={clause.section}>
              <ViewLink
                to={toReading(plan.id, clause.section)}
                className={[styles.item, styles[`depth${Math.min(depth, 3)}`]].join(" ")}
              >
                <ClauseNumber section={clause.section} />
                {local(clause, "title")}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
