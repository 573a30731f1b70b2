import type { PrecisionCounts } from "../../domain/quality/quality.ts";
import { PRECISIONS } from "../../model/vocabulary.ts";
import { formatPercent } from "../../i18n/format.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { PrecisionBar } from "./PrecisionBar.tsx";
import type { QualityCountsProps } from "./QualityCounts.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import styles from "./QualityPlacement.module.css";

/** How exactly the sites are placed: a bar of shares a plan, and its numbers. */
export function QualityPlacement({ qualities, total }: QualityCountsProps) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <TitledTable title={t("quality.placement")} note={t("quality.placementNote")}>
      <thead>
        <tr>
          <th scope="col">{t("quality.plan")}</th>
          <th scope="col">{t("quality.bar")}</th>
          {PRECISIONS.map((precision) => (
            <th key={precision} scope="col" data-cell="figure">
              <span className={styles.swatch} data-precision={precision} aria-hidden="true" />
              {t(`precision.${precision}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {qualities.map(({ plan, precisions }) => (
          <PlacementRow key={plan.id} name={local(plan, "short")} precisions={precisions} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <PlacementRow name={t("quality.total")} precisions={total.precisions} />
        </tfoot>
      )}
    </TitledTable>
  );
}

type PlacementRowProps = { readonly name: string; readonly precisions: PrecisionCounts };

function PlacementRow({ name, precisions }: PlacementRowProps) {
  const language = useLanguage();
  const all = PRECISIONS.reduce((sum, precision) => sum + precisions[precision], 0);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.bar}>
        <PrecisionBar precisions={precisions} />
      </td>
      {PRECISIONS.map((precision) => {
        const count = precisions[precision];
        return (
          <td key={precision} data-cell="figure">
            {/* The space keeps the two apart where the table is copied or read out. */}
            {count} <span className={styles.share}>{formatPercent(count / all, language)}</span>
          </td>
        );
      })}
    </tr>
  );
}
