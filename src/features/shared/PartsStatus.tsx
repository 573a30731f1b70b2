import type { ReactNode } from "react";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./PartsStatus.module.css";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";

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
        <Alert text={failed}>
          <Button onClick={retry}>{t("app.retry")}</Button>
        </Alert>
      )}
      {loading !== null && (
        <p className={styles.loading} role="status">
          {loading}
        </p>
      )}
    </>
  );
}
