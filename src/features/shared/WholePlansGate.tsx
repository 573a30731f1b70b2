import { useMemo, type ReactNode } from "react";
import type { PlanSummary, WholePlan } from "../../domain/atlas/atlas.ts";
import { PlansStatus } from "./PlansStatus.tsx";
import { useWholePlans } from "./use-parts.ts";

type WholePlansGateProps = {
  readonly plans: readonly PlanSummary[];
  /** Called with the plans that are there, in the order asked. */
  readonly children: (plans: readonly WholePlan[]) => ReactNode;
};

/**
 * Shows the plans that have loaded and names those that have not: no plan waits for another or fails with another.
 */
export function WholePlansGate({ plans, children }: WholePlansGateProps) {
  const ids = useMemo(() => plans.map(({ id }) => id), [plans]);
  const loaded = useWholePlans(ids);
  return (
    <>
      <PlansStatus loaded={loaded} />
      {loaded.values.length > 0 && children(loaded.values)}
    </>
  );
}
