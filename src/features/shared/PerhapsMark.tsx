import { formatRef, type ThingRef } from "../../model/thing-ref.ts";
import { useAtlas, useUi } from "./atlas-context.tsx";
import styles from "./PerhapsMark.module.css";

/** Says of a thing that it fits what is asked for only perhaps, as its place is not known better; nothing of others. */
export function PerhapsMark({ of }: { readonly of: ThingRef }) {
  const { t } = useAtlas();
  const isUnsure = useUi(({ sifted }) => sifted !== null && sifted.perhaps.has(formatRef(of)));
  return isUnsure && <span className={styles.mark}>{t("list.perhaps")}</span>;
}
