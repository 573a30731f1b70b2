import type { ReactNode } from "react";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./gates.module.css";

type PartsStatusProps = {
  /** What is still on its way; null for nothing. */
  readonly loading: ReactNode;
  /** What could not be had; null for nothing. */
  readonly failed: ReactNode;
  readonly retry: () => void;
};

/** Says what is awaited, and what could not be had with the offer to try again. */
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
