import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import styles from "./GridChart.module.css";
import { type GridLayout, type GridRow, layOutGrid } from "./grid-layout.ts";

type GridChartProps = {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** Of a row. */
  readonly high: number;
  readonly parts?: boolean;
};

/** A matrix whose cells are solid, hatched or hollow, or the darker the more. */
export function GridChart({ title, description, ...spec }: GridChartProps) {
  return (
    <Chart
      title={title}
      description={description}
      layOut={(width) => layOutGrid(spec, width)}
      Marks={Cells}
      marksOf={marksOfCells}
    />
  );
}

function marksOfCells({ cells, cell }: GridLayout): readonly ChartMark[] {
  return cells.flatMap(({ key, words, x, y, onOpen }) =>
    onOpen ? [{ key, words, onOpen, x: x - 1, y: y - 1, ...grown(cell) }] : [],
  );
}

const grown = ({ width, height }: GridLayout["cell"]) => ({ width: width + 2, height: height + 2 });

function Cells({ layout: { heads, labels, cells, cell }, hatch }: MarksProps<GridLayout>) {
  return (
    <>
      {heads.map(({ key, text, x, y }) => (
        <text key={key} className={styles.heading} x={x} y={y}>
          {text}
        </text>
      ))}
      {labels.map(({ key, text, x, y, isHeading }) => (
        <text key={key} className={isHeading ? styles.heading : undefined} x={x} y={y}>
          {text}
        </text>
      ))}
      {cells.map(({ key, look, text, x, y }) => (
        <g key={key} data-look={look}>
          <rect
            className={styles.cell}
            x={x}
            y={y}
            width={cell.width}
            height={cell.height}
            {...(look === "hatch" ? { fill: hatch } : {})}
          />
          {text !== "" && (
            <text
              className={styles.text}
              x={x + cell.width / 2}
              y={y + cell.height / 2}
              dy=".36em"
              textAnchor="middle"
            >
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
