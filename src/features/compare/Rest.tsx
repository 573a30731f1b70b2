import { type ReactNode, useState } from "react";
import styles from "./Rest.module.css";

/** What stands behind a number or a table, for those who want it; drawn once it is asked for. */
export function Rest({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const [isAsked, setAsked] = useState(false);
  return (
    <details className={styles.rest} onToggle={() => setAsked(true)}>
      <summary>{title}</summary>
      {isAsked && children}
    </details>
  );
}
