import type { ReactNode } from "react";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./gates.module.css";

type PartsStatusProps = {
  /** What is still loading; null when nothing is. */
  readonly loading: ReactNode;
  /** What failed to load; null when nothing did. */
  readonly failed: ReactNode;
  readonly retry: () => void;
};

/** Shows what is still loading, and what failed to load with a retry button. */
export function PartsStatus({ loading, failed, retry }: PartsStatusProps) {
  const { t } = useAtlas();
  return (
    <>
      {failed !== null && (
        <div className={styles.failed} role="alert">
          <p>{failed}</p>
          <button type="button" className={styles.retry} onClick={retry}>
            {t("app.retry")}
          </button>
        </div>
      )}
      {loading !== null && (
        <p className={styles.loading} role="status">
          {loading}
        </p>
      )}
    </>
  );
}
