import { useMemo } from "react";
import type { PlanDetails } from "../../domain/atlas/atlas.ts";
import { planQuality, totalQuality } from "../../domain/quality/quality.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { QualityCounts } from "./QualityCounts.tsx";
import styles from "./QualityPage.module.css";
import { QualityPlacement } from "./QualityPlacement.tsx";
import { QualityPlan } from "./QualityPlan.tsx";
import { QualitySilences } from "./QualitySilences.tsx";

/** How well the plans on show are known: how much, how exactly, what is not placed, what they leave out. */
export function QualityPage() {
  const { atlas, t } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const ids = plans.length === 0 ? atlas.planIds : plans;
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t("nav.quality")}</h2>
      <p className={styles.intro}>{t("quality.intro")}</p>
      <QualityVersion plans={ids} />
      <DetailsGate plans={ids}>{(details) => <QualityTables details={details} />}</DetailsGate>
    </div>
  );
}

function QualityVersion({ plans }: { readonly plans: readonly string[] }) {
  const { atlas, t, root } = useAtlas();
  const count = plans.reduce((sum, plan) => sum + (atlas.corrections[plan] ?? 0), 0);
  return (
    <ul className={styles.version}>
      <li>{t("quality.version", { version: atlas.dataVersion })}</li>
      <li>
        {t("quality.corrections", { count })}
        {count > 0 && (
          <>
            {" "}
            <a href={`${root}data/v1/data-corrections.md`}>{t("quality.correctionsLink")}</a>
            <span className={styles.note}>{t("quality.correctionsNote")}</span>
          </>
        )}
      </li>
    </ul>
  );
}

function QualityTables({ details }: { readonly details: readonly PlanDetails[] }) {
  const { atlas } = useAtlas();
  const qualities = useMemo(
    () =>
      details.flatMap((entry) => {
        const plan = atlas.planById.get(entry.plan);
        return plan ? [planQuality(plan, entry, atlas)] : [];
      }),
    [atlas, details],
  );
  const total = useMemo(
    () => (qualities.length > 1 ? totalQuality(qualities, atlas) : null),
    [qualities, atlas],
  );
  return (
    <>
      <QualityCounts qualities={qualities} total={total} />
      <QualityPlacement qualities={qualities} total={total} />
      <QualitySilences qualities={qualities} />
      {qualities.map((quality) => (
        <QualityPlan key={quality.plan.id} quality={quality} />
      ))}
    </>
  );
}
