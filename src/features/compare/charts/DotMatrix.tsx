import { Chart, type MarksProps } from "./Chart.tsx";
import styles from "./DotMatrix.module.css";
import { layOutDots, type DotRow, type DotsLayout } from "./dots-layout.ts";

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
    />
  );
}

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
