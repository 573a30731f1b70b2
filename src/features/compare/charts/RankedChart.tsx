import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import styles from "./RankedChart.module.css";
import { layOutRanked, type RankedLayout, type RankedPanel } from "./ranked-layout.ts";
import { textWidth } from "./text-width.ts";

type RankedChartProps = {
  readonly title: string;
  readonly description: string;
  readonly panels: readonly RankedPanel[];
};

/** Values with their intervals in a row each, the first on top, a drawing a panel: more would not stand on a page. */
export function RankedChart({ title, description, panels }: RankedChartProps) {
  return panels.map((panel, at) => (
    <Chart
      key={panel.title}
      title={`${title} · ${panel.title}`}
      description={description}
      isContinued={at > 0}
      layOut={(width) => layOutRanked([panel], width)}
      Marks={Rows}
      marksOf={({ rows }) => marksOfRows(panel, rows)}
    />
  ));
}

/** Each row with its name. */
function marksOfRows(panel: RankedPanel, rows: RankedLayout["rows"]): readonly ChartMark[] {
  return rows.flatMap(({ key, label, labelY, y, figure, figureX }, at) => {
    const row = panel.rows[at];
    const right = Math.max(textWidth(label), figureX + textWidth(figure));
    if (!row) return [];
    const { onOpen } = row;
    const words = `${row.label} · ${figure}`;
    const box = { x: 0, y: labelY - 14, width: right + 2, height: y - labelY + 24 };
    return [{ key, words, onOpen, ...box }];
  });
}

function Rows({ layout: { titles, ticks, rows } }: MarksProps<RankedLayout>) {
  return (
    <>
      {titles.map(({ text, y }) => (
        <text key={text} className={styles.title} x="0" y={y}>
          {text}
        </text>
      ))}
      {ticks.map(({ key, x, text, top, bottom }) => (
        <g key={key}>
          <line className={styles.grid} x1={x} x2={x} y1={top} y2={bottom} />
          <text className={styles.tick} x={x} y={bottom + 14} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ key, label, labelY, y, low, value, high, figure, figureX }) => (
        <g key={key}>
          <text className={styles.label} x="0" y={labelY}>
            {label}
          </text>
          <line className={styles.whisker} x1={low} x2={high} y1={y} y2={y} />
          {value !== null && <circle className={styles.dot} cx={value} cy={y} r="4.5" />}
          <text className={styles.figure} x={figureX} y={y + 5}>
            {figure}
          </text>
        </g>
      ))}
    </>
  );
}
