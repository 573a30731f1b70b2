import { BAR_HEIGHT, layOutBars, type BarGroup, type BarsLayout } from "./bars-layout.ts";
import styles from "./BarChart.module.css";
import { Chart, type MarksProps } from "./Chart.tsx";

type BarChartProps = {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly BarGroup[];
  /** The value that the longest bar could have, where all are shares of a whole. */
  readonly most?: number;
};

/** Bars of one scale in groups, each with its figure at its end. */
export function BarChart({ title, description, groups, most }: BarChartProps) {
  return (
    <Chart
      title={title}
      description={description}
      layOut={(width) => layOutBars(groups, width, most)}
      Marks={Bars}
    />
  );
}

function Bars({ layout, hatch }: MarksProps<BarsLayout>) {
  return (
    <>
      {layout.headings.map(({ text, y }) => (
        <text key={text} className={styles.heading} x="0" y={y}>
          {text}
        </text>
      ))}
      {layout.bars.map(({ key, label, parts, y, figure }) => (
        <g key={key}>
          <text x={label.x} y={label.y}>
            {label.text}
          </text>
          {parts.map(({ look, x, width }) => (
            <rect
              key={look}
              className={styles.part}
              data-look={look}
              x={x}
              y={y}
              width={width}
              height={BAR_HEIGHT}
              {...(look === "hatch" ? { fill: hatch } : {})}
            />
          ))}
          <text className={styles.figure} x={figure.x} y={figure.y}>
            {figure.text}
          </text>
        </g>
      ))}
    </>
  );
}
