import { type ComponentType, useId } from "react";
import { useWidth } from "../../../ui/use-width.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import styles from "./Chart.module.css";
import { type ChartMark, ChartMarks } from "./ChartMarks.tsx";

/** Until it is known how much room there is. */
const USUAL_WIDTH = 960;

type ChartProps<Layout> = {
  readonly title: string;
  /** How it is to be read: what a mark is, what its length or size says. */
  readonly description: string;
  /** Whether it goes on with what the chart above it began, where its description stands. */
  readonly isContinued?: boolean;
  /** Where everything stands in so much room. */
  readonly layOut: (width: number) => Layout;
  readonly Marks: ComponentType<MarksProps<Layout>>;
  /** The marks that hands and keys can reach, in reading order. */
  readonly marksOf: (layout: Layout) => readonly ChartMark[];
};

export type MarksProps<Layout> = {
  readonly layout: Layout;
  readonly width: number;
  /** Fills what is to be hatched. */
  readonly hatch: string;
};

/**
 * A chart as SVG, laid out for the room that it has. It reads without colour: marks are solid, hatched or hollow and have their
 * numbers beside them; whoever does not see it walks from mark to mark, or has the same as tables.
 */
export function Chart<Layout extends { readonly height: number }>(props: ChartProps<Layout>) {
  const { title, description, isContinued = false, layOut, Marks, marksOf } = props;
  const charts = useChartsText();
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const hatch = `${id}hatch`;
  const layout = layOut(width);
  const marks = marksOf(layout);
  return (
    <figure className={styles.figure}>
      {!isContinued && <figcaption className={styles.caption}>{description}</figcaption>}
      <div ref={box}>
        <svg
          className={styles.chart}
          viewBox={`0 0 ${width} ${layout.height}`}
          role="group"
          aria-label={charts("chart.keys", { title, count: marks.length })}
          aria-describedby={`${id}about`}
        >
          <desc id={`${id}about`}>{description}</desc>
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          </defs>
          <g aria-hidden="true">
            <Marks layout={layout} width={width} hatch={`url(#${hatch})`} />
          </g>
          <ChartMarks marks={marks} />
        </svg>
      </div>
    </figure>
  );
}
