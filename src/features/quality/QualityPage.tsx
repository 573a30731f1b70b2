import { useMemo } from "react";
import type { PlanSummary, WholePlan } from "../../domain/atlas/atlas.ts";
import { planQuality, totalQuality } from "../../domain/quality/quality.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { ChoosePlan } from "../shared/ChoosePlan.tsx";
import { useAreFew, usePlansShown } from "../shared/use-plans-shown.ts";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { QualityCounts } from "./QualityCounts.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Screen } from "../../ui/Screen.tsx";
import styles from "./QualityPage.module.css";
import { QualityPlacement } from "./QualityPlacement.tsx";
import { QualityPlan } from "./QualityPlan.tsx";
import { QualityUnstated } from "./QualityUnstated.tsx";

/**
 * Data quality of the plans on show: how many records, how exactly placed, what is not placed, what the plans do not
 * state.
 */
export function QualityPage() {
  const { t } = useAtlas();
  const plans = usePlansShown();
  const areFew = useAreFew();
  return (
    <Screen title={t("nav.quality")}>
      <p>{t("quality.intro")}</p>
      <QualityVersion plans={plans} />
      {areFew ? (
        <WholePlansGate plans={plans}>{(whole) => <QualityTables plans={whole} />}</WholePlansGate>
      ) : (
        <ChoosePlan />
      )}
    </Screen>
  );
}

function QualityVersion({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { atlas, t, root } = useAtlas();
  const count = plans.reduce((sum, { counts }) => sum + counts.corrections, 0);
  return (
    <ul className={styles.version}>
      <li>{t("quality.version", { version: atlas.dataVersion })}</li>
      <li>
        {t("quality.corrections", { count })}
        {count > 0 && (
          <>
            {" "}
            <a href={`${root}data/v1/data-corrections.md`}>{t("quality.correctionsLink")}</a>
            <Aside place="below">{t("quality.correctionsNote")}</Aside>
          </>
        )}
      </li>
    </ul>
  );
}

function QualityTables({ plans }: { readonly plans: readonly WholePlan[] }) {
  const qualities = useMemo(() => plans.map(planQuality), [plans]);
  const total = useMemo(() => (qualities.length > 1 ? totalQuality(qualities) : null), [qualities]);
  return (
    <>
      <QualityCounts qualities={qualities} total={total} />
      <QualityPlacement qualities={qualities} total={total} />
      <QualityUnstated qualities={qualities} />
      {qualities.map((quality) => (
        <QualityPlan key={quality.plan.id} quality={quality} />
      ))}
    </>
  );
}
