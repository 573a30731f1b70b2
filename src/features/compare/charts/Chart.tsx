import { type ComponentType, useId } from "react";
import { useWidth } from "../../../ui/use-width.ts";
import styles from "./Chart.module.css";

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
};

export type MarksProps<Layout> = {
  readonly layout: Layout;
  readonly width: number;
  /** Fills what is to be hatched. */
  readonly hatch: string;
};

/**
 * A chart as SVG, laid out for the room that it has. It reads without colour: marks are solid, hatched or hollow and have their
 * numbers beside them; whoever does not see it has the same as tables.
 */
export function Chart<Layout extends { readonly height: number }>(props: ChartProps<Layout>) {
  const { title, description, isContinued = false, layOut, Marks } = props;
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const hatch = `${id}hatch`;
  const layout = layOut(width);
  return (
    <figure className={styles.figure}>
      {!isContinued && <figcaption className={styles.caption}>{description}</figcaption>}
      <div ref={box}>
        <svg
          className={styles.chart}
          viewBox={`0 0 ${width} ${layout.height}`}
          role="img"
          aria-labelledby={`${id}title ${id}about`}
        >
          <title id={`${id}title`}>{title}</title>
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
          <Marks layout={layout} width={width} hatch={`url(#${hatch})`} />
        </svg>
      </div>
    </figure>
  );
}
