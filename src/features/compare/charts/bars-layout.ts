import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { textWidth } from "./text-width.ts";

/** How a part of a bar looks; each tells itself from the others without colour. */
export type BarLook = "solid" | "hatch" | "hollow";

export type Bar = {
  readonly label: string;
  /** Its parts from left to right. */
  readonly parts: readonly { readonly look: BarLook; readonly value: number }[];
  /** What it says in figures. */
  readonly figure: string;
  /** Opens what is behind it; nothing is where a plan is silent. */
  readonly onOpen?: () => void;
};

/** Bars under a common heading. */
export type BarGroup = { readonly heading: string; readonly bars: readonly Bar[] };

type DrawnPart = { readonly look: BarLook; readonly x: number; readonly width: number };

export type BarsLayout = {
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly bars: readonly {
    readonly key: string;
    readonly label: { readonly text: string; readonly x: number; readonly y: number };
    readonly parts: readonly DrawnPart[];
    /** Top of the parts. */
    readonly y: number;
    readonly figure: { readonly text: string; readonly x: number; readonly y: number };
  }[];
};

export const BAR_HEIGHT = 14;
const HEADING = 32;
const LINE = 18;
const GAP = 8;
/** Of the room, what labels beside the bars may take at most; longer ones stand above them. */
const LABEL_SHARE = 0.34;

/**
 * Lays bars of one scale out for a width: in their groups one below the other, labels beside them where there is room for all,
 * else above.
 * @param most the value that the longest bar could have; the largest there is where it is left out
 */
export function layOutBars(
  groups: readonly BarGroup[],
  width: number,
  most = largest(groups),
): BarsLayout {
  const all = groups.flatMap(({ bars }) => bars);
  const labels = Math.max(0, ...all.map(({ label }) => textWidth(label))) + 12;
  const isBeside = labels <= width * LABEL_SHARE;
  const left = isBeside ? labels : 0;
  const figures = Math.max(0, ...all.map(({ figure }) => textWidth(figure))) + 12;
  const scale = scaleLinear([0, most || 1], [0, Math.max(40, width - left - figures)]);
  const headings: BarsLayout["headings"][number][] = [];
  const bars: BarsLayout["bars"][number][] = [];
  let y = 0;
  for (const { heading, bars: own } of groups) {
    headings.push({ text: heading, y: y + HEADING - 12 });
    y += HEADING;
    for (const [at, bar] of own.entries()) {
      const top = isBeside ? y : y + LINE;
      const parts = stackParts(bar).map(({ look, from, to }) => ({
        look,
        x: left + scale(from),
        width: scale(to) - scale(from),
      }));
      const end = parts.at(-1);
      bars.push({
        key: `${heading} ${bar.label} ${at}`,
        label: { text: bar.label, x: 0, y: isBeside ? top + 12 : y + 13 },
        parts,
        y: top,
        figure: { text: bar.figure, x: (end ? end.x + end.width : left) + 6, y: top + 12 },
      });
      y = top + BAR_HEIGHT + GAP;
    }
  }
  return { height: y + GAP, headings, bars };
}

/** The parts of a bar one behind the other. */
function stackParts({ parts }: Bar) {
  const keys = parts.map((_, at) => String(at));
  const series = stack<readonly Bar["parts"][number][]>()
    .keys(keys)
    .value((row, key) => row[Number(key)]?.value ?? 0)([[...parts]]);
  return series.flatMap(([ends], at) => {
    const part = parts[at];
    return part && ends ? [{ look: part.look, from: ends[0], to: ends[1] }] : [];
  });
}

function largest(groups: readonly BarGroup[]): number {
  const sums = groups.flatMap(({ bars }) =>
    bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)),
  );
  return Math.max(0, ...sums);
}
