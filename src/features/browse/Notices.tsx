import { reloadPage } from "../../state/address-bar.ts";
import type { Rejected } from "../../state/address.ts";
import { uiStore, type MapFault } from "../../state/store.ts";
import { type Screen, SCREENS } from "../../state/view.ts";
import { LANGUAGE_FACTS } from "../../i18n/language.ts";
import { formatList } from "../../i18n/words/list.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useAtlas, useUi } from "../shared/atlas-context.tsx";

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
  const withheld = SCREENS.filter((screen) => rejected.some((part) => isScreen(part, screen)));
  const parts = rejected
    .filter((part) => !withheld.some((screen) => isScreen(part, screen)))
    .map(({ key, value }) => `${key}=${value.slice(0, 40)}`);
  const reload = { label: t("app.reload"), onPress: reloadPage };
  const close = (onPress: () => void) => ({ label: t("notice.close"), onPress });
  return (
    <div role="status">
      {newVersion && <Notice text={t("notice.newVersion")} action={reload} />}
      {unspoken !== null && (
        <Notice
          text={t("notice.unspoken", { name: LANGUAGE_FACTS[unspoken].name })}
          action={reload}
        />
      )}
      {withheld.map((screen) => (
        <Notice
          key={screen}
          text={t("notice.notOffered", { name: t(`nav.${screen}`) })}
          close={close(() => uiStore.setState({ rejected: [] }))}
        />
      ))}
      {parts.length > 0 && (
        <Notice
          text={t("notice.rejected", { parts: formatList(parts, language) })}
          close={close(() => uiStore.setState({ rejected: [] }))}
        />
      )}
      {fault && !faultSeen && (
        <Notice
          text={t(FAULTS[fault])}
          action={fault === "no-webgl2" ? null : { label: t("app.retry"), onPress: drawAgain }}
          close={close(() => uiStore.setState({ mapFaultSeen: true }))}
        />
      )}
    </div>
  );
}

/** A screen that is known and was refused all the same is one that the operator does not offer. */
function isScreen({ key, value }: Rejected, screen: Screen): boolean {
  return key === "view" && value === screen;
}

/** Leaves the plain map again: what kept the drawn one away may be over. */
function drawAgain(): void {
  uiStore.setState({ mapFault: null, mapFaultSeen: false });
}
