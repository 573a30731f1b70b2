import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { toPlan } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Schematic } from "../shared/Schematic.tsx";
import { PlanFinder } from "../shared/PlanFinder.tsx";
import { NAMED_PLANS } from "../shared/use-plan-names.ts";
import styles from "./PlanCards.module.css";
import { StatementLink } from "../shared/StatementLink.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The start page's way to the plans: a card each while they are few, a search among them when they are many. */
export function PlanCards() {
  const { atlas, t } = useAtlas();
  const sites = atlas.plans.reduce((sum, { counts }) => sum + counts.sites, 0);
  return (
    <section className={styles.start} aria-label={t("nav.plans")}>
      <p className={styles.intro}>{t("app.intro", { plans: atlas.plans.length, sites })}</p>
      <p className={styles.intro}>
        {t("app.what")} <ViewLink to={{ screen: "terms" }}>{t("terms.link")}</ViewLink>{" "}
        <StatementLink />
      </p>
      {atlas.plans.length > NAMED_PLANS ? (
        <PlanFinder to={toPlan} />
      ) : (
        <ol className={styles.cards}>
          {atlas.plans.map((plan) => (
            <li key={plan.id}>
              <PlanCard plan={plan} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function PlanCard({ plan }: { readonly plan: PlanSummary }) {
  const { t } = useAtlas();
  const local = useLocal();
  const { sites, tasks, targets } = plan.counts;
  const { to } = plan.period;
  const from = plan.period.from === null ? "none" : String(plan.period.from);
  const counts = [
    t("plan.sites", { count: sites }),
    t("plan.tasks", { count: tasks }),
    ...(targets > 0 ? [t("plan.targets", { count: targets })] : []),
  ];
  return (
    <ViewLink to={toPlan(plan.id)} className={styles.card}>
      <span className={styles.head}>
        <span className={styles.place}>{local(plan, "short")}</span>
        <span className={styles.counts}>{t("plan.period", { from, to: String(to) })}</span>
      </span>
      <span className={styles.title}>{local(plan, "title")}</span>
      <span className={styles.structure}>
        {plan.structure ? local(plan.structure, "phrase") : t("plan.noStructure")}
      </span>
      {plan.resident && <span className={styles.resident}>{local(plan.resident, "text")}</span>}
      <span className={styles.counts}>{counts.join(" · ")}</span>
      {plan.schematic && (
        <span className={styles.drawing}>
          <Schematic schematic={plan.schematic} title={null} />
        </span>
      )}
    </ViewLink>
  );
}
