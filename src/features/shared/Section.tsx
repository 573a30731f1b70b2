import { useId, type ReactNode } from "react";
import styles from "./Section.module.css";

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** A titled part of a panel. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
