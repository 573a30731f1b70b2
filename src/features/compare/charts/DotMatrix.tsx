import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import styles from "./DotMatrix.module.css";
import { layOutDots, type DotRow, type DotsLayout } from "./dots-layout.ts";
import { textWidth } from "./text-width.ts";

type DotMatrixProps = {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly DotRow[];
};

/** A matrix of dots whose area is their number; a blank is silence. */
export function DotMatrix({ title, description, columns, rows }: DotMatrixProps) {
  return (
    <Chart
      title={title}
      description={description}
      layOut={(width) => layOutDots(columns, rows, width)}
      Marks={Dots}
      marksOf={(layout) => marksOfDots(rows, layout)}
    />
  );
}

/** Each dot with its figure. */
function marksOfDots(rows: readonly DotRow[], { rows: drawn }: DotsLayout): readonly ChartMark[] {
  return drawn.flatMap(({ label, dots }, at) =>
    dots.map(({ key, column, x, y, radius, figure, figureX }) => ({
      key: `${label} ${key}`,
      words: `${label} · ${key} · ${figure}`,
      onOpen: () => rows[at]?.onOpen(column),
      x: x - radius - 4,
      y: y - HALF_ROW,
      width: figureX + textWidth(figure) - x + radius + 8,
      height: 2 * HALF_ROW,
    })),
  );
}

const HALF_ROW = 15;

function Dots({ layout, width }: MarksProps<DotsLayout>) {
  return (
    <>
      {layout.headings.map(({ text, x, y }) => (
        <text key={text} className={styles.heading} x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.rows.map(({ label, x, y, bottom, dots }) => (
        <g key={label}>
          <line className={styles.line} x1="0" x2={width} y1={bottom} y2={bottom} />
          <text x={x} y={y}>
            {label}
          </text>
          {dots.map((dot) => (
            <g key={dot.key}>
              <circle className={styles.dot} cx={dot.x} cy={dot.y} r={dot.radius} />
              <text x={dot.figureX} y={dot.y + 5}>
                {dot.figure}
              </text>
            </g>
          ))}
        </g>
      ))}
    </>
  );
}
