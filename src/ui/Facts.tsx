import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Names and values in two columns; the children are pairs of `dt` and `dd`. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}
