import type { PlanQuality, QualityTotal, RecordCounts } from "../../domain/quality/quality.ts";
import { toPlan } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

export type QualityCountsProps = {
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
export function QualityCounts({ qualities, total }: QualityCountsProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const corrections = qualities.map(({ plan }) => plan.counts.corrections);
  return (
    <TitledTable title={t("quality.counts")} note={total && t("quality.enterpriseNote")}>
      <thead>
        <tr>
          <th scope="col">{t("quality.plan")}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" data-cell="figure">
              {t(`quality.${count}`)}
            </th>
          ))}
          <th scope="col" data-cell="figure">
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
              <td key={count} data-cell="figure">
                {counts[count]}
              </td>
            ))}
            <td data-cell="figure">{corrections[index]}</td>
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{t("quality.total")}</th>
            {COUNTS.map((count) => (
              <td key={count} data-cell="figure">
                {total.counts[count]}
              </td>
            ))}
            <td data-cell="figure">{corrections.reduce((sum, next) => sum + next, 0)}</td>
          </tr>
        </tfoot>
      )}
    </TitledTable>
  );
}
