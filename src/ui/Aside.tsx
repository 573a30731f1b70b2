import type { ReactNode } from "react";
import styles from "./Aside.module.css";

type AsideProps = {
  /** After what it belongs to, on a line of its own below it, or with nothing before it. */
  readonly place?: "after" | "below" | "alone";
  readonly children: ReactNode;
};

/** What is known of a thing beyond its name, small and standing back: a clause, a count, a year. */
export function Aside({ place = "alone", children }: AsideProps) {
  return (
    <span className={styles.aside} data-place={place}>
      {children}
    </span>
  );
}
