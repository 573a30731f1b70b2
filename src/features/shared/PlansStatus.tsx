import type { Loaded } from "./use-parts.ts";
import { useAtlas } from "./atlas-context.tsx";
import { PartsStatus } from "./PartsStatus.tsx";
import { usePlanNames } from "./use-plan-names.ts";

type PlansStatusProps = { readonly loaded: Omit<Loaded<unknown>, "values"> };

/**
 * Names the plans that are still loading and those that failed to load; the rest of the content is shown regardless.
 */
export function PlansStatus({ loaded: { loading, failed, retry } }: PlansStatusProps) {
  const { t } = useAtlas();
  const namesOf = usePlanNames();
  return (
    <PartsStatus
      loading={loading.length > 0 ? t("plans.loading", { names: namesOf(loading) }) : null}
      failed={failed.length > 0 ? t("plans.failed", { names: namesOf(failed) }) : null}
      retry={retry}
    />
  );
}
