import { Children, type ReactNode } from "react";
import styles from "./List.module.css";

type ListProps = {
  /** `rows` has what belongs to an item at the right edge, `loose` has room between long items. */
  readonly look?: "plain" | "rows" | "loose";
  readonly children: ReactNode;
};

/** A list without bullets; the children are its items. Without any there is no list, which would be read out as empty. */
export function List({ look = "plain", children }: ListProps) {
  if (Children.count(children) === 0) return null;
  return (
    <ul className={styles.list} data-look={look}>
      {children}
    </ul>
  );
}
