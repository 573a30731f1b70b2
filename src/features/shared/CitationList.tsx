import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { Citation } from "../../model/types.ts";
import { useLocal } from "./atlas-context.tsx";
import styles from "./CitationList.module.css";
import { ClauseRef } from "./ClauseRef.tsx";

type CitationListProps = {
  readonly plan: Pick<AtlasPlan, "id" | "clauses">;
  readonly cites: readonly Citation[];
};

/** Where the plan says it: clause, its title, and the phrase as written. */
export function CitationList({ plan, cites }: CitationListProps) {
  const local = useLocal();
  return (
    <ul className={styles.cites}>
      {cites.map(({ section, phrase }) => {
        const clause = plan.clauses.find((entry) => entry.section === section);
        return (
          <li key={`${section} ${phrase}`}>
            <span className={styles.section}>
              <ClauseRef plan={plan} section={section} />
              {clause ? ` ${local(clause, "title")}` : ""}
            </span>
            <q className={styles.phrase} lang="zh-Hans">
              {phrase}
            </q>
          </li>
        );
      })}
    </ul>
  );
}
