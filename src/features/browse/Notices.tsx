import { reloadPage } from "../../state/address-bar.ts";
import { uiStore, type MapFault } from "../../state/store.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { LANGUAGE_FACTS } from "../../i18n/language.ts";
import { formatList } from "../../i18n/words/list.ts";
import { useAtlas, useUi } from "../shared/atlas-context.tsx";
import styles from "./Notices.module.css";

const FAULTS = {
  "no-webgl2": "notice.noWebgl2",
  "context-lost": "notice.contextLost",
  failed: "notice.mapPlain",
} as const satisfies Readonly<Record<MapFault, string>>;

/** What went wrong and what is shown instead: an address that could not be read, a map that is not there, a page grown old. */
export function Notices() {
  const { t, language } = useAtlas();
  const rejected = useUi((ui) => ui.rejected);
  const fault = useUi((ui) => ui.mapFault);
  const faultSeen = useUi((ui) => ui.mapFaultSeen);
  const newVersion = useUi((ui) => ui.newVersion);
  const unspoken = useUi((ui) => ui.unspoken);
  const parts = rejected.map(({ key, value }) => `${key}=${value.slice(0, 40)}`);
  return (
    <div className={styles.notices} role="status">
      {newVersion && (
        <div className={styles.notice}>
          <p>{t("notice.newVersion")}</p>
          <button type="button" className={styles.again} onClick={reloadPage}>
            {t("app.reload")}
          </button>
        </div>
      )}
      {unspoken !== null && (
        <div className={styles.notice}>
          <p>{t("notice.unspoken", { name: LANGUAGE_FACTS[unspoken].name })}</p>
          <button type="button" className={styles.again} onClick={reloadPage}>
            {t("app.reload")}
          </button>
        </div>
      )}
      {rejected.length > 0 && (
        <div className={styles.notice}>
          <p>{t("notice.rejected", { parts: formatList(parts, language) })}</p>
          <CloseButton
            label={t("notice.close")}
            onPress={() => uiStore.setState({ rejected: [] })}
          />
        </div>
      )}
      {fault && !faultSeen && (
        <div className={styles.notice}>
          <p>{t(FAULTS[fault])}</p>
          {fault !== "no-webgl2" && (
            <button type="button" className={styles.again} onClick={drawAgain}>
              {t("app.retry")}
            </button>
          )}
          <CloseButton
            label={t("notice.close")}
            onPress={() => uiStore.setState({ mapFaultSeen: true })}
          />
        </div>
      )}
    </div>
  );
}

/** Leaves the plain map again: what kept the drawn one away may be over. */
function drawAgain(): void {
  uiStore.setState({ mapFault: null, mapFaultSeen: false });
}
