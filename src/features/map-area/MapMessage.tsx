import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./MapArea.module.css";

type MapMessageProps = {
  readonly retry: (() => void) | null;
  /** Whether nothing short of loading the page again can help. */
  readonly reloads?: boolean;
};

/** What stands where the map would be: that it is on its way, or that it did not come and may be asked for again. */
export function MapMessage({ retry, reloads = false }: MapMessageProps) {
  const { t } = useAtlas();
  if (retry === null) return <p className={styles.message}>{t("notice.mapLoading")}</p>;
  return (
    <div className={styles.message} role="alert">
      <p>{t("notice.mapFailed")}</p>
      <button type="button" onClick={retry}>
        {t(reloads ? "app.reload" : "app.retry")}
      </button>
    </div>
  );
}
