import { Chart, type MarksProps } from "./Chart.tsx";
import type { ChartMark } from "./ChartMarks.tsx";
import { textWidth } from "./text-width.ts";
import styles from "./WhiskerChart.module.css";
import {
  layOutWhiskers,
  type PanelLayout,
  type WhiskerPanel,
  type WhiskersLayout,
} from "./whiskers-layout.ts";

type WhiskerChartProps = {
  readonly title: string;
  readonly description: string;
  readonly panels: readonly WhiskerPanel[];
};

/** So many panels are one drawing: more would not stand on a page. */
const PANELS_A_DRAWING = 6;

/** Values as dots on their intervals, a panel a measure, in as many drawings as it takes. */
export function WhiskerChart({ title, description, panels }: WhiskerChartProps) {
  const starts = panels.flatMap((_, at) => (at % PANELS_A_DRAWING === 0 ? [at] : []));
  return starts.map((start) => (
    <Chart
      key={start}
      title={title}
      description={description}
      isContinued={start > 0}
      layOut={(width) => layOutWhiskers(panels.slice(start, start + PANELS_A_DRAWING), width)}
      Marks={Panels}
      marksOf={(layout) =>
        marksOfPanels(panels.slice(start, start + PANELS_A_DRAWING), layout.panels)
      }
    />
  ));
}

/** Each row of a panel, from its name to its figure. */
function marksOfPanels(
  panels: readonly WhiskerPanel[],
  drawn: readonly PanelLayout[],
): readonly ChartMark[] {
  return drawn.flatMap(({ title, whiskers }, panel) =>
    whiskers.flatMap(({ label, labelX, y, figure, figureX }, at): readonly ChartMark[] => {
      const onOpen = panels[panel]?.whiskers[at]?.onOpen;
      if (!onOpen) return [];
      return [
        {
          key: `${title} ${label}`,
          words: `${title} · ${label} · ${figure}`,
          onOpen,
          x: labelX - 2,
          y: y - 11,
          width: figureX + textWidth(figure) - labelX + 4,
          height: 22,
        },
      ];
    }),
  );
}

function Panels({ layout }: MarksProps<WhiskersLayout>) {
  return layout.panels.map((panel) => <Panel key={panel.title} panel={panel} />);
}

function Panel({ panel }: { readonly panel: PanelLayout }) {
  const { title, x, y, top, bottom, ticks, whiskers } = panel;
  return (
    <g>
      <text className={styles.title} x={x} y={y}>
        {title}
      </text>
      {ticks.map((tick) => (
        <g key={tick.x}>
          <line className={styles.grid} x1={tick.x} x2={tick.x} y1={top} y2={bottom} />
          <text className={styles.tick} x={tick.x} y={bottom + 14} textAnchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
      {whiskers.map(({ label, labelX, y: middle, mark, figure, figureX }) => (
        <g key={label}>
          <text x={labelX} y={middle + 5}>
            {label}
          </text>
          {mark && (
            <>
              <line
                className={styles.whisker}
                x1={mark.low}
                x2={mark.high}
                y1={middle}
                y2={middle}
              />
              <circle className={styles.dot} cx={mark.value} cy={middle} r="4.5" />
            </>
          )}
          <text className={styles.figure} x={figureX} y={middle + 5}>
            {figure}
          </text>
        </g>
      ))}
    </g>
  );
}
