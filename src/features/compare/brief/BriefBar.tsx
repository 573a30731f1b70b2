import type { RefObject } from "react";
import { Button } from "../../../ui/Button.tsx";
import { useCompareText } from "../use-compare-text.ts";
import type { Brief } from "./brief.ts";
import styles from "./BriefBar.module.css";

export type BriefBarProps = {
  readonly brief: Brief;
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly onChange: () => void;
  readonly onEnd: () => void;
};

/** Stands above a brief on the screen: the page shows what will be printed. */
export function BriefBar({ brief, bar, onChange, onEnd }: BriefBarProps) {
  const text = useCompareText();
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="group"
      tabIndex={-1}
      aria-label={text("brief.title")}
      data-print="hide"
    >
      <p role="status" className={styles.ready}>
        {text("brief.ready", {
          count: brief.sections.length,
          paper: text(`brief.paper.${brief.paper}`),
        })}
      </p>
      <Button onClick={() => window.print()}>{text("brief.print")}</Button>
      <Button onClick={onChange}>{text("brief.change")}</Button>
      <Button onClick={onEnd}>{text("brief.end")}</Button>
    </div>
  );
}
