import type { ReactNode } from "react";
import { Note } from "./Note.tsx";
import { ScrollBox } from "./ScrollBox.tsx";
import styles from "./TitledTable.module.css";

type TitledTableProps = {
  readonly title: string;
  /** How the numbers are to be read. */
  readonly note?: string | null;
  readonly children: ReactNode;
};

/** A titled part of the page with one wide table; `data-cell="figure"` sets a cell as a number. */
export function TitledTable({ title, note = null, children }: TitledTableProps) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {note !== null && <Note>{note}</Note>}
      <ScrollBox label={title}>
        <TableFrame title={title}>{children}</TableFrame>
      </ScrollBox>
    </section>
  );
}

type TableFrameProps = Pick<TitledTableProps, "title" | "children">;

/** The table alone, where its title stands above it already. */
export function TableFrame({ title, children }: TableFrameProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      {children}
    </table>
  );
}
