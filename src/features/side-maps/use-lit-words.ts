import type { SidePlan } from "./use-side-plans.ts";
import type { Lit } from "./use-lit.ts";
import { useLocal } from "../shared/atlas-context.tsx";
import { useSideText } from "./use-side-text.ts";

type LitWords = {
  /** How many of the plan's sites are lit, and how many of them have no place. */
  readonly short: string;
  /** The same with the plan's name. */
  readonly words: string;
};

/** What can be said of a plan while something is lit; null while nothing is. */
export function useLitWords({ keys }: Lit): (side: SidePlan) => LitWords | null {
  const text = useSideText();
  const local = useLocal();
  return ({ plan }) => {
    if (keys === null) return null;
    const sites = plan.sites.filter(({ key }) => keys.has(key));
    const unplaced = sites.filter(({ position }) => position === null).length;
    const count = sites.length;
    const short =
      count === 0
        ? text("silent")
        : text(unplaced === 0 ? "count" : "unplaced", { count, unplaced });
    return { words: text("of", { name: local(plan, "short"), words: short }), short };
  };
}
