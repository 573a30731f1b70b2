import type { ReactNode } from "react";
import styles from "./ListPart.module.css";

type ListPartProps = {
  readonly heading: string;
  /** Said below the heading, before the rows. */
  readonly note?: string;
  /** What the part is called where the list is asked to go there. */
  readonly part?: string;
  readonly children: ReactNode;
};

/** A part of the list, under a heading that stays in sight; the children are its rows. */
export function ListPart({ heading, note, part, children }: ListPartProps) {
  return (
    <>
      <h2 className={styles.heading} tabIndex={-1} data-part={part}>
        {heading}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={styles.rows}>{children}</ul>
    </>
  );
}
