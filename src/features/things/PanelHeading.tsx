import type { ReactNode } from "react";
import styles from "./PanelHeading.module.css";

/** The first thing of a panel; it can take the focus when the panel opens. */
export function PanelHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
