import type { PrecisionCounts } from "../../domain/quality/quality.ts";
import { PRECISIONS } from "../../model/vocabulary.ts";
import styles from "./PrecisionBar.module.css";

/** Shares of the classes of precision as one bar, from the most exact to not placed. Its numbers stand beside it. */
export function PrecisionBar({ precisions }: { readonly precisions: PrecisionCounts }) {
  const all = PRECISIONS.reduce((sum, precision) => sum + precisions[precision], 0);
  if (all === 0) return null;
  const parts = PRECISIONS.map((precision, index) => ({
    precision,
    start: PRECISIONS.slice(0, index).reduce((sum, before) => sum + precisions[before], 0),
    count: precisions[precision],
  }));
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${all} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ precision, start, count }) => (
        <rect
          key={precision}
          className={styles.part}
          data-precision={precision}
          x={start}
          y={0}
          width={count}
          height={1}
        />
      ))}
    </svg>
  );
}
