import { useAtlas } from "./atlas-context.tsx";
import styles from "./Unwritten.module.css";

/** Marks what the plan does not state. */
export function Unwritten() {
  const { t } = useAtlas();
  return <p className={styles.unwritten}>{t("site.unwritten")}</p>;
}
