import type { NamedPlan } from "../../domain/atlas/atlas.ts";
import { PlanLink } from "./PlanLink.tsx";
import styles from "./PlanLinks.module.css";

/** The plans that name a thing, by their short names. */
export function PlanLinks({ plans }: { readonly plans: readonly NamedPlan[] }) {
  return (
    <span className={styles.plans}>
      {plans.map((plan) => (
        <span key={plan.id}>
          <PlanLink plan={plan} short={plans.length > 1} />
        </span>
      ))}
    </span>
  );
}
