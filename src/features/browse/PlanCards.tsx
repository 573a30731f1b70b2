import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { toPlan } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import styles from "./PlanCards.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The start page's cards: one a plan, each the way to it. */
export function PlanCards() {
  const { atlas, t } = useAtlas();
  const sites = atlas.plans.reduce((sum, plan) => sum + plan.sites.length, 0);
  return (
    <section className={styles.start} aria-label={t("nav.plans")}>
      <p className={styles.intro}>{t("app.intro", { plans: atlas.plans.length, sites })}</p>
      <ul className={styles.cards}>
        {atlas.plans.map((plan) => (
          <li key={plan.id}>
            <PlanCard plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanCard({ plan }: { readonly plan: AtlasPlan }) {
  const { t, today } = useAtlas();
  const local = useLocal();
  const counts = [
    t("plan.sites", { count: plan.sites.length }),
    t("plan.tasks", { count: plan.tasks.length }),
    ...(plan.counts.targets > 0 ? [t("plan.targets", { count: plan.counts.targets })] : []),
  ];
  return (
    <ViewLink to={toPlan(plan.id)} className={styles.card}>
      <span className={styles.head}>
        <span className={styles.place}>{local(plan, "short")}</span>
        <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
      </span>
      <span className={styles.title}>{local(plan, "title")}</span>
      {plan.structure && (
        <span className={styles.structure}>{local(plan.structure, "phrase")}</span>
      )}
      <span className={styles.counts}>{counts.join(" · ")}</span>
    </ViewLink>
  );
}
