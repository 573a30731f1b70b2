import type { ReactNode } from "react";
import styles from "./Screen.module.css";

type ScreenProps = { readonly title: string; readonly children: ReactNode };

/** A screen that is read, not a map: its title and what it shows. */
export function Screen({ title, children }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
