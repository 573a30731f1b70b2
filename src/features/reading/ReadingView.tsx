import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { toReading } from "../../state/changes.ts";
import { useAtlas, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { ReadingText } from "./ReadingText.tsx";
import styles from "./ReadingView.module.css";
import { useDocument } from "./use-document.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** A plan clause by clause beside the map; which plan is the one shown, or the reader's to choose. */
export function ReadingView() {
  const { atlas } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const select = useViewPart((view) => view.select);
  const [only] = plans.length === 1 ? plans : [];
  const selected = select !== null && "plan" in select ? select : null;
  const clausePlan = selected?.type === "clause" ? selected.plan : undefined;
  const plan = atlas.planById.get(clausePlan ?? only ?? selected?.plan ?? "");
  return (
    <div className={styles.view} id="reading" tabIndex={-1}>
      {plan ? <ReadingPlan key={plan.id} plan={plan} /> : <PlanChoice />}
    </div>
  );
}

function PlanChoice() {
  const { atlas, t, today } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const local = useLocal();
  const offered = atlas.plans.filter(({ id }) => plans.length === 0 || plans.includes(id));
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>{t("nav.read")}</h2>
      <p>{t("read.choose")}</p>
      <ul className={styles.plans}>
        {offered.map((plan) => (
          <li key={plan.id}>
            <ViewLink to={toReading(plan.id, null)} className={styles.plan}>
              <span className={styles.place}>
                {local(plan, "short")} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
              </span>
              {local(plan, "title")}
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReadingPlan({ plan }: { readonly plan: AtlasPlan }) {
  const { t } = useAtlas();
  const document = useDocument(plan.id);
  if (document.status === "loading") {
    return (
      <p className={styles.choice} role="status">
        {t("read.documentLoading")}
      </p>
    );
  }
  return (
    <DetailsGate plans={[plan.id]}>
      {([details]) => details && <ReadingText plan={plan} details={details} document={document} />}
    </DetailsGate>
  );
}
