import { useMemo, type ReactNode } from "react";
import type { PlanDetails } from "../../domain/atlas/atlas.ts";
import { useAtlas } from "./atlas-context.tsx";
import { PartsStatus } from "./PartsStatus.tsx";
import { useDetails } from "./use-parts.ts";

type DetailsGateProps = {
  readonly plan: string;
  readonly children: (details: PlanDetails) => ReactNode;
};

/**
 * Renders its content once a plan's details have loaded; until then it shows a loading note, or an error with a retry
 * button.
 */
export function DetailsGate({ plan, children }: DetailsGateProps) {
  const { t } = useAtlas();
  const plans = useMemo(() => [plan], [plan]);
  const { values, loading, failed, retry } = useDetails(plans);
  const [details] = values;
  if (details) return <>{children(details)}</>;
  return (
    <PartsStatus
      loading={loading.length > 0 ? t("details.loading") : null}
      failed={failed.length > 0 ? t("details.failed") : null}
      retry={retry}
    />
  );
}
