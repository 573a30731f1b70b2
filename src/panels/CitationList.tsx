import type { AtlasPlan } from "../domain/atlas.ts";
import type { Citation } from "../model/types.ts";
import { useAtlas, useLocal } from "./atlas-context.tsx";
import styles from "./CitationList.module.css";

type CitationListProps = { readonly plan: AtlasPlan; readonly cites: readonly Citation[] };

/** Where the plan says it: clause, its title, and the phrase as written. */
export function CitationList({ plan, cites }: CitationListProps) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <ul className={styles.cites}>
      {cites.map(({ section, phrase }) => {
        const clause = plan.clauses.find((entry) => entry.section === section);
        return (
          <li key={`${section} ${phrase}`}>
            <cite className={styles.section}>
              {t("site.section", { section })}
              {clause ? ` ${local(clause, "title")}` : ""}
            </cite>
            <q className={styles.phrase} lang="zh-Hans">
              {phrase}
            </q>
          </li>
        );
      })}
    </ul>
  );
}
