import type { ReactNode } from "react";
import type { PlanDetails } from "../../domain/atlas/atlas.ts";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./DetailsGate.module.css";
import { useDetails } from "./use-details.ts";

type DetailsGateProps = {
  readonly plans: readonly string[];
  /** Called with the details of every plan asked for, in the order asked. */
  readonly children: (details: readonly PlanDetails[]) => ReactNode;
};

/** Shows its content once the details of the plans are there; until then says what is awaited, or offers to try again. */
export function DetailsGate({ plans, children }: DetailsGateProps) {
  const { t } = useAtlas();
  const state = useDetails(plans);
  if (state.status === "ready") return <>{children(state.details)}</>;
  if (state.status === "loading") {
    return (
      <p className={styles.loading} role="status">
        {t("details.loading")}
      </p>
    );
  }
  return (
    <div className={styles.failed} role="alert">
      <p>{t("details.failed")}</p>
      <button type="button" className={styles.retry} onClick={state.retry}>
        {t("app.retry")}
      </button>
    </div>
  );
}
