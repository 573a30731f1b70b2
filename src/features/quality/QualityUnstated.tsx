import type { PlanQuality } from "../../domain/quality/quality.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import styles from "./QualityPage.module.css";

/** What each plan leaves out, counted: an empty field of the atlas is what the plan itself does not say. */
export function QualityUnstated({ qualities }: { readonly qualities: readonly PlanQuality[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t("quality.unstated")}</h3>

      <ScrollBox label={t("quality.unstated")}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("quality.unstated")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("quality.plan")}</th>
              {HEADERS.map((header) => (
                <th key={header} scope="col" className={styles.figure}>
                  {t(header)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {qualities.map(({ plan, counts, unstated }) => {
              const of = (silent: { readonly length: number }, total: number) =>
                t("quality.of", { count: silent.length, total });
              const said = (isSilent: boolean) =>
                t(isSilent ? "quality.unwritten" : "quality.written");
              return (
                <tr key={plan.id}>
                  <th scope="row">{local(plan, "short")}</th>
                  <td className={styles.figure}>{of(unstated.tasksWithoutUnit, counts.tasks)}</td>
                  <td className={styles.figure}>
                    {of(unstated.tasksWithoutDeadline, counts.tasks)}
                  </td>
                  <td className={styles.figure}>{of(unstated.tasksWithoutNumber, counts.tasks)}</td>
                  <td className={styles.figure}>{unstated.industriesWithoutSite.length}</td>
                  <td className={styles.figure}>{of(unstated.sitesWithoutTask, counts.sites)}</td>
                  <td className={styles.figure}>{said(unstated.structure)}</td>
                  <td className={styles.figure}>{said(unstated.enterprises)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

const HEADERS = [
  "quality.noUnit",
  "quality.noDeadline",
  "quality.noNumber",
  "quality.noSite",
  "quality.noTask",
  "quality.noStructure",
  "quality.noEnterprise",
] as const;
