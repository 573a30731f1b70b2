import { BAR_HEIGHT, layOutBars, type BarGroup, type BarsLayout } from "./bars-layout.ts";
import styles from "./BarChart.module.css";
import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import { textWidth } from "./text-width.ts";

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
      marksOf={({ bars }) => marksOfBars(groups, bars)}
    />
  );
}

/** The whole row of each bar, from its name to its figure. */
function marksOfBars(groups: readonly BarGroup[], drawn: BarsLayout["bars"]): readonly ChartMark[] {
  const bars = groups.flatMap(({ heading, bars: own }) => own.map((bar) => ({ heading, ...bar })));
  return drawn.flatMap(({ key, label, y, figure }, at): readonly ChartMark[] => {
    const bar = bars[at];
    if (!bar?.onOpen) return [];
    const top = Math.min(y, label.y - 12) - 3;
    return [
      {
        key,
        words: [bar.heading, bar.label, bar.figure].filter((part) => part !== "").join(" · "),
        onOpen: bar.onOpen,
        x: label.x,
        y: top,
        width: figure.x + textWidth(figure.text) - label.x,
        height: y + BAR_HEIGHT + 3 - top,
      },
    ];
  });
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
