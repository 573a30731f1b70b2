import { LEDGER_GROUPINGS, type LedgerGrouping } from "../../domain/targets/target-ledger.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./GroupSwitch.module.css";
import { Button } from "../../ui/Button.tsx";

type GroupSwitchProps = {
  readonly grouping: LedgerGrouping;
  readonly onGroup: (grouping: LedgerGrouping) => void;
};

/** Chooses what the targets are grouped by. */
export function GroupSwitch({ grouping, onGroup }: GroupSwitchProps) {
  const { t } = useAtlas();
  return (
    <div className={styles.switch} role="group" aria-label={t("ledger.group")} data-print="hide">
      <span className={styles.label}>{t("ledger.group")}</span>
      {LEDGER_GROUPINGS.map((entry) => (
        <Button key={entry} isPressed={entry === grouping} onClick={() => onGroup(entry)}>
          {t(`ledger.group.${entry}`)}
        </Button>
      ))}
    </div>
  );
}
