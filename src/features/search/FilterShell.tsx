import type { ReactNode } from "react";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./FilterShell.module.css";

/** The place of a filter above a list, whether or not its program has come. */
export function FilterShell({ children }: { readonly children: ReactNode }) {
  const { t } = useAtlas();
  return (
    <section className={styles.filter} aria-label={t("filter.label")} data-print="hide">
      {children}
    </section>
  );
}
