import type { NamedPlan } from "../../domain/atlas/atlas.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { toPlan } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type PlanLinkProps = { readonly plan: NamedPlan; readonly short?: boolean };

/** A plan by its name, with whether it still runs. */
export function PlanLink({ plan, short = false }: PlanLinkProps) {
  const { today } = useAtlas();
  const local = useLocal();
  return (
    <>
      <ViewLink to={toPlan(plan.id)}>{local(plan, short ? "short" : "title")}</ViewLink>{" "}
      <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
    </>
  );
}
