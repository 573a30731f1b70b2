import { LOAD_CONDITIONS } from "../load/bench-load.ts";
import { STEP_CONDITIONS } from "./measure-steps.ts";
import type { BuildCost } from "./build-at.ts";
import type { PublishedSize } from "./published-size.ts";
import { LOAD_MEASURES, type LoadMeasure } from "../load/load-measures.ts";
import { formatSpread, ratioOf, type Spread } from "../spread.ts";

/** What an atlas of so many plans costs. */
export type ScaleRow = {
  readonly plans: number;
  readonly build: BuildCost;
  readonly size: PublishedSize;
  readonly load: Readonly<Record<LoadMeasure, Spread | null>>;
  readonly panelMs: Spread | null;
  readonly layerMs: Spread | null;
};

/** What the largest atlas may cost, as a ratio to the smallest or as an absolute limit. */
const MOST_RATIO: Readonly<Partial<Record<LoadMeasure, number>>> = {
  textBytes: 1.5,
  mapBytes: 1.5,
  requests: 1,
  domNodes: 2,
  textMs: 1.2,
};
const MOST_BUILD = { seconds: 480, peakMb: 3072 };
const MOST_FILE_MB = 6;

const isBytes = (measure: LoadMeasure) => measure.endsWith("Bytes");

/** A further plan may not cost more than this of what the first ones cost: the build is linear. */
const MOST_FURTHER = 1.5;

/** Under which conditions, and the table. */
export function scaleReport(rows: readonly ScaleRow[]): string {
  return `${LOAD_CONDITIONS}; panel and layer: ${STEP_CONDITIONS}.\n\n${scaleTable(rows)}`;
}

/** The table, one line a measure, and beside it whether the largest atlas keeps to its limits. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return "";
  const head = [
    "plans",
    ...rows.map(({ plans }) => String(plans)),
    `${last.plans} : ${first.plans}`,
  ];
  const lines = [
    head,
    head.map(() => "---"),
    ...loadLines(rows, first, last),
    ...stepLines(rows, first, last),
    ...buildLines(rows, last),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

type Cells = readonly string[];

function loadLines(rows: readonly ScaleRow[], first: ScaleRow, last: ScaleRow): readonly Cells[] {
  return (Object.keys(LOAD_MEASURES) as readonly LoadMeasure[]).map((measure) => [
    LOAD_MEASURES[measure],
    ...rows.map(({ load }) => formatSpread(load[measure], isBytes(measure) ? 1000 : 1)),
    verdictOf(ratioOf(last.load[measure], first.load[measure]), MOST_RATIO[measure]),
  ]);
}

function stepLines(rows: readonly ScaleRow[], first: ScaleRow, last: ScaleRow): readonly Cells[] {
  const line = (name: string, of: (row: ScaleRow) => Spread | null): Cells => [
    name,
    ...rows.map((row) => formatSpread(of(row))),
    verdictOf(ratioOf(of(last), of(first))),
  ];
  return [
    line("open a panel, ms", ({ panelMs }) => panelMs),
    line("switch a layer, ms", ({ layerMs }) => layerMs),
  ];
}

function buildLines(rows: readonly ScaleRow[], last: ScaleRow): readonly Cells[] {
  const line = (name: string, of: (row: ScaleRow) => number, most?: number): Cells => [
    name,
    ...rows.map((row) => String(of(row))),
    most === undefined ? "" : `${of(last) <= most ? "within" : "**over**"} ${most}`,
  ];
  return [
    line("build, s", ({ build }) => build.seconds, MOST_BUILD.seconds),
    furtherLine(rows),
    line("build, most memory, MB", ({ build }) => build.peakMb, MOST_BUILD.peakMb),
    line("largest file that is no download, MB", ({ size }) => size.largestMb, MOST_FILE_MB),
    line("files", ({ size }) => size.files),
    line("all files, MB", ({ size }) => size.totalMb),
  ];
}

/** What each plan more than in the column before has cost. */
function furtherLine(rows: readonly ScaleRow[]): Cells {
  const costs = rows.slice(1).map(({ plans, build }, index) => {
    const before = rows[index] ?? { plans: 0, build: { seconds: 0 } };
    return (1000 * (build.seconds - before.build.seconds)) / (plans - before.plans);
  });
  const [first, last] = [costs[0] ?? 0, costs.at(-1) ?? 0];
  const ratio = costs.length > 1 && first > 0 ? Number((last / first).toFixed(2)) : null;
  return [
    "build, ms for each further plan",
    "–",
    ...costs.map((cost) => String(Math.round(cost))),
    verdictOf(ratio, MOST_FURTHER),
  ];
}

function verdictOf(ratio: number | null, most?: number): string {
  if (ratio === null) return "–";
  return most === undefined
    ? `${ratio}`
    : `${ratio}, ${ratio <= most ? "within" : "**over**"} ${most}`;
}
