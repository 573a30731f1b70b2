import type { ReactNode } from "react";
import styles from "./List.module.css";

type ListProps = {
  /** `rows` has what belongs to an item at the right edge, `loose` has room between long items. */
  readonly look?: "plain" | "rows" | "loose";
  readonly children: ReactNode;
};

/** A list without bullets; the children are its items. */
export function List({ look = "plain", children }: ListProps) {
  return (
    <ul className={styles.list} data-look={look}>
      {children}
    </ul>
  );
}
