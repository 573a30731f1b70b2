import type { ReactNode } from "react";
import styles from "./Fold.module.css";

type FoldProps = {
  readonly title: ReactNode;
  /** How many are behind it, as a number or in words. */
  readonly count: ReactNode;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Content behind its title and number. */
export function Fold({ title, count, isOpen, onToggle, children }: FoldProps) {
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        <span className={styles.count}>{count}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

type EmptyFoldProps = Pick<FoldProps, "title"> & {
  /** Says that there is nothing. */
  readonly text: string;
};

/** The line of a fold that has nothing behind it, and cannot be opened. */
export function EmptyFold({ title, text }: EmptyFoldProps) {
  return (
    <p className={`${styles.fold} ${styles.empty}`}>
      <span>{title}</span>
      <span className={styles.count}>{text}</span>
    </p>
  );
}
