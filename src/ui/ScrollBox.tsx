import type { FocusEvent, ReactNode } from "react";
import styles from "./ScrollBox.module.css";

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

/** Something wide that scrolls sideways in its own box, by the keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // What scrolls must be reachable without a pointer (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.box} role="region" aria-label={label} tabIndex={0} onFocus={bringOut}>
      {children}
    </div>
  );
}

/** Between what has the focus and the column that stays. */
const GAP = 8;

/** What takes the focus comes out from under a first column that stays: to a browser it is in sight there. */
function bringOut({ currentTarget: box, target }: FocusEvent): void {
  const head = target.closest("tr")?.firstElementChild;
  if (!head || head.contains(target) || getComputedStyle(head).position !== "sticky") return;
  const covered = head.getBoundingClientRect().right - target.getBoundingClientRect().left;
  if (covered > 0) box.scrollLeft -= covered + GAP;
}
