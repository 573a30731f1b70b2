import type { ReactNode } from "react";
import styles from "./Note.module.css";

type NoteProps = {
  /** `soft` is a remark, `plain` is to be read before what follows, `warning` before anything else. */
  readonly tone?: "soft" | "plain" | "warning";
  readonly children: ReactNode;
};

/** A paragraph about what is shown, not of it. */
export function Note({ tone = "soft", children }: NoteProps) {
  return (
    <p className={styles.note} data-tone={tone}>
      {children}
    </p>
  );
}
