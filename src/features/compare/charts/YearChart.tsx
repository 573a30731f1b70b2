import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import { textWidth } from "./text-width.ts";
import styles from "./YearChart.module.css";
import { layOutYears, type YearPanel, type YearsLayout } from "./years-layout.ts";

type YearChartProps = {
  readonly title: string;
  readonly description: string;
  readonly panels: readonly YearPanel[];
  /** What stands above figures without a year. */
  readonly noYear: string;
};

/** Figures by their year, a row each, in panels that are one drawing each: more would not stand on a page. */
export function YearChart({ title, description, panels, noYear }: YearChartProps) {
  return panels.map((panel, at) => (
    <Chart
      key={panel.title}
      title={`${title} · ${panel.title}`}
      description={description}
      isContinued={at > 0}
      layOut={(width) => layOutYears({ panels: [panel], all: panels, noYear }, width)}
      Marks={Years}
      marksOf={(layout) => marksOfYears(panel, layout)}
    />
  ));
}

/** Each row with its name and its figures. */
function marksOfYears(panel: YearPanel, { rows, ticks }: YearsLayout): readonly ChartMark[] {
  return rows.flatMap(({ key, label, labelY, y, points }, at): readonly ChartMark[] => {
    const onOpen = panel.rows[at]?.onOpen;
    if (!onOpen) return [];
    const said = points.map(({ x, figure }) => {
      const year = ticks.find((tick) => tick.x === x)?.text ?? "";
      return `${year} ${figure}`;
    });
    const right = Math.max(
      textWidth(label),
      ...points.map(({ figureX, figure }) => figureX + textWidth(figure)),
    );
    const top = Math.min(y - 12, labelY - 14);
    const box = { x: 0, y: top, width: right + 4, height: y + 12 - top };
    return [{ key, words: `${label} · ${said.join(" → ")}`, onOpen, ...box }];
  });
}

function Years({ layout: { titles, ticks, rows } }: MarksProps<YearsLayout>) {
  return (
    <>
      {titles.map(({ key, text, y }) => (
        <text key={key} className={styles.title} x="0" y={y}>
          {text}
        </text>
      ))}
      {ticks.map(({ key, text, x, top, bottom }) => (
        <g key={key}>
          <line className={styles.grid} x1={x} x2={x} y1={top} y2={bottom} />
          <text className={styles.tick} x={x} y={top - 6} textAnchor="start" dx="-8">
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ key, label, labelY, y, points }) => (
        <g key={key}>
          <text className={styles.label} x="0" y={labelY}>
            {label}
          </text>
          {points.slice(1).map((point, at) => (
            <line
              key={point.key}
              className={styles.way}
              x1={points[at]?.x ?? point.x}
              x2={point.x}
              y1={y}
              y2={y}
            />
          ))}
          {points.map((point) => (
            <g key={point.key}>
              <circle className={styles.dot} data-look={point.look} cx={point.x} cy={y} r="4.5" />
              <text className={styles.figure} x={point.figureX} y={y + 5}>
                {point.figure}
              </text>
            </g>
          ))}
        </g>
      ))}
    </>
  );
}
