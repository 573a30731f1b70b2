import { type ReactNode, useState } from "react";
import styles from "./SmallFold.module.css";

type SmallFoldProps = {
  readonly title: string;
  /** Made only once it is opened, where it is long. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
};

/** What something rests on, behind a small line of its own. */
export function SmallFold({ title, isLong = false, children }: SmallFoldProps) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>{title}</summary>
      {(!isLong || wasOpen) && children}
    </details>
  );
}
