import type { ComponentProps, ReactNode } from "react";
import styles from "./SearchShell.module.css";

type SearchShellProps = {
  /** What is typed in it. */
  readonly text: string;
  /** Its field. */
  readonly children: ReactNode;
  /** What hangs below it; null where nothing does. */
  readonly popup: ReactNode;
  readonly isOpen: boolean;
};

/** The place of the search, the same for the plain box and for the one that finds. */
export function SearchShell({ text, children, popup, isOpen }: SearchShellProps) {
  return (
    <search className={styles.box} data-filled={text !== "" || undefined}>
      {children}
      <div className={styles.popup} data-closed={!isOpen || undefined}>
        {popup}
      </div>
    </search>
  );
}

/** What is typed into. */
export function SearchField(props: ComponentProps<"input">) {
  return <input {...props} type="search" className={styles.field} autoComplete="off" />;
}
