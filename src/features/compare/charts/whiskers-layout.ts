import { scaleLinear } from "d3-scale";
import { textWidth } from "./text-width.ts";

/** A value with its interval, null where it has no meaning. */
export type Whisker = {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly figure: string;
  /** Opens what is behind it; nothing is where the measure has no meaning. */
  readonly onOpen?: () => void;
};

/** Values of one measure, which share a scale. */
export type WhiskerPanel = {
  readonly title: string;
  readonly whiskers: readonly Whisker[];
  readonly formatTick: (value: number) => string;
};

export type PanelLayout = {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Of the grid, from top to bottom. */
  readonly top: number;
  readonly bottom: number;
  readonly whiskers: readonly {
    readonly label: string;
    readonly labelX: number;
    readonly y: number;
    /** Null where the measure has no meaning: then the figure says so where the scale begins. */
    readonly mark: { readonly low: number; readonly value: number; readonly high: number } | null;
    readonly figure: string;
    readonly figureX: number;
  }[];
};

export type WhiskersLayout = { readonly height: number; readonly panels: readonly PanelLayout[] };

const TITLE = 26;
const ROW = 22;
const AXIS = 20;
const BETWEEN = 20;
/** From this width on two panels stand beside each other. */
const TWO_FROM = 820;
const GUTTER = 40;

/** Lays small multiples out for a width: a panel a measure with a scale of its own, a row a plan, the figure at the end of the row. */
export function layOutWhiskers(panels: readonly WhiskerPanel[], width: number): WhiskersLayout {
  const columns = width >= TWO_FROM ? 2 : 1;
  const own = (width - GUTTER * (columns - 1)) / columns;
  const rows = Math.max(0, ...panels.map(({ whiskers }) => whiskers.length));
  const high = TITLE + rows * ROW + AXIS + BETWEEN;
  return {
    height: Math.ceil(panels.length / columns) * high,
    panels: panels.map((panel, at) =>
      layOutPanel(panel, own, {
        x: (at % columns) * (own + GUTTER),
        y: Math.floor(at / columns) * high,
      }),
    ),
  };
}

function layOutPanel(
  { title, whiskers, formatTick }: WhiskerPanel,
  width: number,
  { x, y }: { readonly x: number; readonly y: number },
): PanelLayout {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth)) + 10;
  const left = x + widest(whiskers.map(({ label }) => label));
  const figureX = x + width - widest(whiskers.map(({ figure }) => figure)) + 10;
  const scale = scaleOf(whiskers, [left, Math.max(left + 60, figureX - 14)]);
  const top = y + TITLE;
  return {
    title,
    x,
    y: y + 14,
    top,
    bottom: top + whiskers.length * ROW,
    ticks: scale.ticks(3).map((tick) => ({ x: scale(tick), text: formatTick(tick) })),
    whiskers: whiskers.map(({ label, value, low, high, figure }, at) => ({
      label,
      labelX: x,
      y: top + at * ROW + ROW / 2,
      mark:
        value === null
          ? null
          : { low: scale(low ?? value), value: scale(value), high: scale(high ?? value) },
      figure,
      figureX,
    })),
  };
}

function scaleOf(whiskers: readonly Whisker[], range: readonly [number, number]) {
  const ends = whiskers.flatMap(({ value, low, high }) =>
    [value, low, high].flatMap((end) => end ?? []),
  );
  const [least, most] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const room = least === most ? Math.abs(least) || 1 : 0;
  return scaleLinear([least - room / 2, most + room / 2], range).nice(3);
}
