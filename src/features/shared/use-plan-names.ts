import { useCallback } from "react";
import { useAtlas, useLocal } from "./atlas-context.tsx";

/** So many plans are named one by one; of more, the first few and how many others there are. */
export const NAMED_PLANS = 8;

/** The short names of plans in a sentence, in the order given. */
export function usePlanNames(): (plans: readonly string[]) => string {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  return useCallback(
    (plans) => {
      const names = plans.slice(0, NAMED_PLANS).flatMap((id) => {
        const plan = atlas.planById.get(id);
        return plan ? [local(plan, "short")] : [];
      });
      const named = names.join(t("list.separator"));
      const rest = plans.length - names.length;
      return rest > 0 ? t("plans.andOthers", { names: named, count: rest }) : named;
    },
    [atlas, t, local],
  );
}
