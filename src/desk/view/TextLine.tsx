import { Fragment, memo } from "react";
import type { SectionLine } from "../../domain/clauses/section-lines.ts";
import { lineRuns, type LineRun, type Mark } from "../core/mark.ts";
import styles from "./TextLine.module.css";

type TextLineProps = {
  readonly line: SectionLine;
  readonly index: number;
  readonly cited: readonly { readonly mark: Mark; readonly isChosen: boolean }[];
  /** What is marked in this line. */
  readonly mark: Mark | null;
};

/** A line of the text with what is cited of it, and what is marked. */
export const TextLine = memo(function TextLine({ line, index, cited, mark }: TextLineProps) {
  if (line.text === "") return null;
  const runs = lineRuns(line, cited, mark);
  const caret = mark?.focus ?? null;
  return (
    <p className={styles.line} data-line={index} data-depth={line.depth || undefined}>
      {runs.map((run) => (
        <Fragment key={run.start}>
          {caret === run.start && <Caret />}
          <Run run={run} />
        </Fragment>
      ))}
      {caret === line.text.length && <Caret />}
    </p>
  );
});

function Caret() {
  return <span className={styles.caret} data-caret />;
}

function Run({ run }: { readonly run: LineRun }) {
  const text = run.isHeading ? <strong>{run.text}</strong> : run.text;
  if (run.cited === "no" && !run.isMarked) return text;
  return (
    <mark className={styles.run} data-cited={run.cited} data-marked={run.isMarked || undefined}>
      {text}
    </mark>
  );
}
