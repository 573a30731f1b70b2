import type { NamedPlan } from "../../domain/atlas/atlas.ts";
import { PlanLine } from "./PlanLine.tsx";
import styles from "./SharedThings.module.css";

/** The plans that name a thing, by their short names. */
export function PlanLines({ plans }: { readonly plans: readonly NamedPlan[] }) {
  return (
    <span className={styles.plans}>
      {plans.map((plan) => (
        <span key={plan.id}>
          <PlanLine plan={plan} short={plans.length > 1} />
        </span>
      ))}
    </span>
  );
}
