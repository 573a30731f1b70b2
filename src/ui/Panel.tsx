import type { ReactNode } from "react";
import styles from "./Panel.module.css";

/** The body of a side panel: one thing and all that is said of it. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <article className={styles.panel}>{children}</article>;
}
