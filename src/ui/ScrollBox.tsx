import type { ReactNode } from "react";
import styles from "./ScrollBox.module.css";

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

/** Something wide that scrolls sideways in its own box, by the keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // What scrolls must be reachable without a pointer (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
