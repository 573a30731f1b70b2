import type { Cited } from "../../core/mark.ts";
import { useTools } from "../desk-context.tsx";
import { useShowCited } from "../use-text.ts";
import styles from "./ShowCited.module.css";

/** Leads to where a phrase stands in the text; nothing where it does not. */
export function ShowCited({ cited }: { readonly cited: Cited }) {
  const { t } = useTools();
  const show = useShowCited(cited);
  if (!show) return null;
  return (
    <button type="button" className={styles.show} onClick={show}>
      {t("form.show")}
    </button>
  );
}
