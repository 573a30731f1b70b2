import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { toReading } from "../../state/changes.ts";
import { useAtlas, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { OutlineGate } from "../shared/OutlineGate.tsx";
import { PlanFinder } from "../shared/PlanFinder.tsx";
import { NAMED_PLANS } from "../shared/use-plan-names.ts";
import { usePlansShown } from "../shared/use-plans-shown.ts";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { ReadingText } from "./ReadingText.tsx";
import styles from "./ReadingView.module.css";
import { useDocument } from "./use-document.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** A plan clause by clause beside the map: the plan on show, or one that the reader chooses. */
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
      {plan ? <ReadingPlan key={plan.id} plan={plan.id} /> : <PlanChoice />}
    </div>
  );
}

function PlanChoice() {
  const { t } = useAtlas();
  const offered = usePlansShown();
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>{t("nav.read")}</h2>
      <p>{t("read.choose")}</p>
      {offered.length > NAMED_PLANS ? (
        <PlanFinder to={(plan) => toReading(plan, null)} />
      ) : (
        <PlanList plans={offered} />
      )}
    </div>
  );
}

function PlanList({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { today } = useAtlas();
  const local = useLocal();
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
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
  );
}

function ReadingPlan({ plan }: { readonly plan: string }) {
  const { t } = useAtlas();
  const document = useDocument(plan);
  if (document.status === "loading") {
    return (
      <p className={styles.choice} role="status">
        {t("read.documentLoading")}
      </p>
    );
  }
  return (
    <OutlineGate plan={plan}>
      {(outline) => (
        <DetailsGate plan={plan}>
          {(details) => <ReadingText plan={outline} details={details} document={document} />}
        </DetailsGate>
      )}
    </OutlineGate>
  );
}
