import type { ComponentProps, ReactNode } from "react";
import styles from "./Table.module.css";

type TableProps = { readonly caption: string; readonly children: ReactNode };

/**
 * A long table that becomes a card a row on a narrow screen: each cell says there what it is (`Cell`). `data-cell`
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

type CellProps = ComponentProps<"td"> & {
  /** What the column is called: said in the cell itself where there are no columns. */
  readonly label: string;
};

/** A cell of a `Table`. */
export function Cell({ label, children, ...rest }: CellProps) {
  return (
    <td {...rest} data-label={label}>
      <span className={styles.label}>{label}</span>
      <div>{children}</div>
    </td>
  );
}
