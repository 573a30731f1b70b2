import { type KeyboardEvent, useRef, useState } from "react";
import styles from "./ChartMarks.module.css";
import { type MarkBox, walkMarks } from "./walk-marks.ts";

/** A mark of a chart as hands and keys find it. */
export type ChartMark = MarkBox & {
  readonly key: string;
  /** What it says, with its value. */
  readonly words: string;
  /** Opens what is behind it. */
  readonly onOpen: () => void;
};

/**
 * The marks of a chart for hands and keys: one stop for all of them, from which arrows lead from mark to mark, each of which
 * says its value; Enter, a click and a tap open what is behind it. Of no account on paper.
 */
export function ChartMarks({ marks }: { readonly marks: readonly ChartMark[] }) {
  const [current, setCurrent] = useState(0);
  const layer = useRef<SVGGElement>(null);
  const stop = Math.min(current, marks.length - 1);
  const press = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      marks[at]?.onOpen();
      return;
    }
    const next = walkMarks(marks, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    const element = layer.current?.children[next];
    if (element instanceof SVGElement) element.focus();
  };
  return (
    <g ref={layer} data-print="hide">
      {marks.map(({ key, words, onOpen, x, y, width, height }, at) => (
        <g
          key={key}
          className={styles.mark}
          role="button"
          tabIndex={at === stop ? 0 : -1}
          aria-label={words}
          aria-haspopup="dialog"
          onFocus={() => setCurrent(at)}
          onKeyDown={(event) => press(event, at)}
          onClick={onOpen}
        >
          <rect x={x} y={y} width={Math.max(width, 1)} height={height} rx="3" />
          <title>{words}</title>
        </g>
      ))}
    </g>
  );
}
