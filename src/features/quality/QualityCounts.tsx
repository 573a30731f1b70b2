import type { PlanQuality, QualityTotal, RecordCounts } from "../../domain/quality/quality.ts";
import { toPlan } from "../../state/changes.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import styles from "./QualityPage.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

export type QualityTableProps = {
  readonly qualities: readonly PlanQuality[];
  /** Sums of several plans; null for one. */
  readonly total: QualityTotal | null;
};

const COUNTS = [
  "clauses",
  "sites",
  "tasks",
  "targets",
  "enterprises",
  "links",
  "records",
] as const satisfies readonly (keyof RecordCounts)[];

/** How many records of each kind there are, plan by plan. */
export function QualityCounts({ qualities, total }: QualityTableProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const corrections = qualities.map(({ plan }) => plan.counts.corrections);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t("quality.counts")}</h3>
      {total && <p className={styles.note}>{t("quality.enterpriseNote")}</p>}
      <ScrollBox label={t("quality.counts")}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("quality.counts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("quality.plan")}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className={styles.figure}>
                  {t(`quality.${count}`)}
                </th>
              ))}
              <th scope="col" className={styles.figure}>
                {t("quality.correctionCount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {qualities.map(({ plan, counts }, index) => (
              <tr key={plan.id}>
                <th scope="row">
                  <ViewLink to={toPlan(plan.id)}>{local(plan, "short")}</ViewLink>
                </th>
                {COUNTS.map((count) => (
                  <td key={count} className={styles.figure}>
                    {counts[count]}
                  </td>
                ))}
                <td className={styles.figure}>{corrections[index]}</td>
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{t("quality.total")}</th>
                {COUNTS.map((count) => (
                  <td key={count} className={styles.figure}>
                    {total.counts[count]}
                  </td>
                ))}
                <td className={styles.figure}>
                  {corrections.reduce((sum, next) => sum + next, 0)}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollBox>
    </section>
  );
}
