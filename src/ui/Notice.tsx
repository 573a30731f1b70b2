import type { ReactNode } from "react";
import { CloseButton } from "./CloseButton.tsx";
import styles from "./Notice.module.css";

type NoticeProps = {
  /** What there is to say. */
  readonly text: ReactNode;
  /** A way on, where there is one: what it is called, and what it does. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | null;
  /** How it is put away; stays where it is without. */
  readonly close?: { readonly label: string; readonly onPress: () => void } | null;
};

/** A line above all else about the page itself. */
export function Notice({ text, action = null, close = null }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <div className={styles.text}>{text}</div>
      {action && (
        <button type="button" className={styles.action} onClick={action.onPress}>
          {action.label}
        </button>
      )}
      {close && <CloseButton {...close} />}
    </div>
  );
}
