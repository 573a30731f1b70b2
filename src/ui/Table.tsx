import type { ReactNode } from "react";
import styles from "./Table.module.css";

type TableProps = { readonly caption: string; readonly children: ReactNode };

/**
 * A long table that becomes a card a row on a narrow screen: each cell says there by `data-label` what it is. `data-cell`
 * sets its look (`name`, `figure`, `number`, `short`), `data-heading` makes a row the heading of those below it.
 */
export function Table({ caption, children }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}
