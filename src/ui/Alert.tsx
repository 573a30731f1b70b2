import type { ReactNode } from "react";
import styles from "./Alert.module.css";

type AlertProps = {
  /** What happened, where, and what is left. */
  readonly text: ReactNode;
  /** Buttons and links: the ways on. */
  readonly children: ReactNode;
};

/** A fault that the reader is told at once, with the ways on beside it. */
export function Alert({ text, children }: AlertProps) {
  return (
    <div className={styles.alert} role="alert">
      <p>{text}</p>
      {children}
    </div>
  );
}
