import { useAtlas } from "./atlas-context.tsx";
import styles from "./Unwritten.module.css";

/** What a plan leaves out, said as such. */
export function Unwritten() {
  const { t } = useAtlas();
  return <p className={styles.unwritten}>{t("site.unwritten")}</p>;
}
