import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./MapMessage.module.css";
import { Button } from "../../ui/Button.tsx";

type MapMessageProps = {
  readonly retry: (() => void) | null;
  /** Whether nothing short of loading the page again can help. */
  readonly reloads?: boolean;
  /** Whether it stands over what stands in for the map. */
  readonly over?: boolean;
};

/** What stands where the map would be: that it is on its way, or that it did not come and may be asked for again. */
export function MapMessage({ retry, reloads = false, over = false }: MapMessageProps) {
  const { t } = useAtlas();
  if (retry === null) {
    return (
      <p className={styles.message}>
        <span className={styles.words}>{t("notice.mapLoading")}</span>
      </p>
    );
  }
  return (
    <div className={styles.message} data-over={over || undefined} role="alert">
      <p>{t("notice.mapFailed")}</p>
      <Button onClick={retry}>{t(reloads ? "app.reload" : "app.retry")}</Button>
    </div>
  );
}
