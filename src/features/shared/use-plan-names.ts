import { useCallback } from "react";
import { formatList } from "../../i18n/words/list.ts";
import { useAtlas, useLocal } from "./atlas-context.tsx";

/** So many plans are named one by one; of more, the first few and how many others there are. */
export const NAMED_PLANS = 8;

/** Names of plans in a sentence: of many the first few, and how many others there are. */
export function useShortList(): (names: readonly string[]) => string {
  const { t, language } = useAtlas();
  return useCallback(
    (names) => {
      const list = formatList(names.slice(0, NAMED_PLANS), language);
      const rest = names.length - NAMED_PLANS;
      return rest > 0 ? t("plans.andOthers", { names: list, count: rest }) : list;
    },
    [t, language],
  );
}

/** The short names of plans in a sentence, by their ids. */
export function usePlanNames(): (plans: readonly string[]) => string {
  const { atlas } = useAtlas();
  const local = useLocal();
  const listOf = useShortList();
  return useCallback(
    (plans) =>
      listOf(
        plans.flatMap((id) => {
          const plan = atlas.planById.get(id);
          return plan ? [local(plan, "short")] : [];
        }),
      ),
    [atlas, local, listOf],
  );
}
