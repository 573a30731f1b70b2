import styles from "./Chips.module.css";

type ChipsProps = {
  readonly chips: readonly string[];
  /** Which of them stands out: what kind of thing it is, its role. */
  readonly strong?: string | null;
};

/** Short words about a thing, each in a frame. */
export function Chips({ chips, strong = null }: ChipsProps) {
  return (
    <ul className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip} data-strong={chip === strong || undefined}>
          {chip}
        </li>
      ))}
    </ul>
  );
}
