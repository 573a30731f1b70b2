import type { PlanQuality } from "../../domain/quality/quality.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import styles from "./QualityPage.module.css";

/** What each plan leaves out, counted: an empty field of the atlas is the plan's own silence. */
export function QualitySilences({ qualities }: { readonly qualities: readonly PlanQuality[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t("quality.silences")}</h3>

      <ScrollBox label={t("quality.silences")}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("quality.silences")}</caption>
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
            {qualities.map(({ plan, counts, silences }) => {
              const of = (silent: { readonly length: number }, total: number) =>
                t("quality.of", { count: silent.length, total });
              const said = (isSilent: boolean) =>
                t(isSilent ? "quality.unwritten" : "quality.written");
              return (
                <tr key={plan.id}>
                  <th scope="row">{local(plan, "short")}</th>
                  <td className={styles.figure}>{of(silences.tasksWithoutUnit, counts.tasks)}</td>
                  <td className={styles.figure}>
                    {of(silences.tasksWithoutDeadline, counts.tasks)}
                  </td>
                  <td className={styles.figure}>{of(silences.tasksWithoutNumber, counts.tasks)}</td>
                  <td className={styles.figure}>{silences.industriesWithoutSite.length}</td>
                  <td className={styles.figure}>{of(silences.sitesWithoutTask, counts.sites)}</td>
                  <td className={styles.figure}>{said(silences.structure)}</td>
                  <td className={styles.figure}>{said(silences.enterprises)}</td>
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
