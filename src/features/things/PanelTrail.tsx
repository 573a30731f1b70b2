import type { ReactNode } from "react";
import styles from "./PanelTrail.module.css";

/** What stands above the name of a thing: its plan, the class that it belongs to. */
export function PanelTrail({ children }: { readonly children: ReactNode }) {
  return <p className={styles.trail}>{children}</p>;
}
