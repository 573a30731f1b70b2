import { useMemo, type ReactNode } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { PlansStatus } from "./PlansStatus.tsx";
import { useOutlines } from "./use-parts.ts";

type OutlineGateProps = {
  readonly plan: string;
  readonly children: (plan: AtlasPlan) => ReactNode;
};

/** Shows its content once the outline of a plan is there. */
export function OutlineGate({ plan, children }: OutlineGateProps) {
  const plans = useMemo(() => [plan], [plan]);
  const loaded = useOutlines(plans);
  const [outline] = loaded.values;
  return outline ? <>{children(outline)}</> : <PlansStatus loaded={loaded} />;
}
