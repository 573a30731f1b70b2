import { Fragment } from "react";
import type { DeskKey } from "../../i18n/desk/zh-hans.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { useTools } from "./desk-context.tsx";

/** What each key does. */
const KEYS: readonly (readonly [keys: string, does: DeskKey])[] = [
  ["F6, Shift+F6", "keys.places"],
  ["F2", "keys.find"],
  ["F8", "keys.problem"],
  ["F9", "keys.seen"],
  ["Ctrl+S", "keys.save"],
  ["Ctrl+Z, Ctrl+Shift+Z", "keys.undo"],
  ["← → ↑ ↓, Shift, Ctrl, PageUp PageDown", "keys.text"],
  ["Enter", "keys.make"],
  ["Esc", "keys.escape"],
  ["← → ↑ ↓, + −, Enter", "keys.map"],
];

/** All that can be done without a mouse. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTools();
  return (
    <Dialog title={t("keys.title")} closeLabel={t("desk.close")} onClose={onClose}>
      <Facts>
        {KEYS.map(([keys, does]) => (
          <Fragment key={does}>
            <dt>{keys}</dt>
            <dd>{t(does)}</dd>
          </Fragment>
        ))}
      </Facts>
    </Dialog>
  );
}
