import { describe, expect, it } from "vitest";
import { layOutBars } from "../../../src/features/compare/charts/bars-layout.ts";
import { layOutDots } from "../../../src/features/compare/charts/dots-layout.ts";
import { layOutGrid } from "../../../src/features/compare/charts/grid-layout.ts";
import { layOutRanked } from "../../../src/features/compare/charts/ranked-layout.ts";
import { layOutWhiskers } from "../../../src/features/compare/charts/whiskers-layout.ts";
import { layOutYears } from "../../../src/features/compare/charts/years-layout.ts";
import { textWidth } from "../../../src/features/compare/charts/text-width.ts";

const GROUPS = [
  {
    heading: "合肥",
    bars: [
      {
        label: "发改委",
        parts: [
          { look: "solid", value: 6 },
          { look: "hatch", value: 2 },
        ],
        figure: "6 · 2",
      },
      {
        label: "卫健委",
        parts: [
          { look: "solid", value: 4 },
          { look: "hatch", value: 0 },
        ],
        figure: "4 · 0",
      },
    ],
  },
] as const;

describe("bars", () => {
  it("have one scale, their parts end to end, and their figures within the room", () => {
    const { bars } = layOutBars(GROUPS, 960);
    const parts = bars.flatMap((bar) => bar.parts);
    const [solid = Number.NaN, , other = Number.NaN] = parts.map(({ width }) => width);
    const [start = Number.NaN, next = Number.NaN] = parts.map(({ x }) => x);
    expect(next).toBeCloseTo(start + solid);
    expect(solid / other).toBeCloseTo(6 / 4);
    for (const { figure } of bars) expect(figure.x + textWidth(figure.text)).toBeLessThan(960);
  });

  it("measure shares against the whole", () => {
    const [bar] = layOutBars(GROUPS, 960, 16).bars;
    const [longest] = layOutBars(GROUPS, 960, 8).bars;
    const long = (of: typeof bar) => (of?.parts ?? []).reduce((sum, { width }) => sum + width, 0);
    expect(long(bar)).toBeCloseTo(long(longest) / 2);
  });

  it("have their labels above them where these would take the room", () => {
    const long = [
      {
        heading: "",
        bars: [
          { label: "A very long name of a responsible unit of a city", parts: [], figure: "" },
        ],
      },
    ];
    const [narrow] = layOutBars(long, 360).bars;
    expect(narrow?.label.y).toBeLessThan(narrow?.y ?? 0);
    const [wide] = layOutBars(long, 1600).bars;
    expect(wide?.label.y).toBeGreaterThan(wide?.y ?? 0);
  });
});

describe("dots", () => {
  it("have areas as their numbers, and none where nothing is said", () => {
    const { rows } = layOutDots(
      ["甲", "乙", "丙"],
      [{ label: "医药", values: [4, null, 16], onOpen: () => undefined }],
      960,
    );
    const [small, large] = rows[0]?.dots ?? [];
    expect(rows[0]?.dots.map(({ key }) => key)).toEqual(["甲", "丙"]);
    expect(((large?.radius ?? 0) / (small?.radius ?? 1)) ** 2).toBeCloseTo(4);
  });
});

describe("whiskers", () => {
  const panel = {
    title: "标准距离",
    formatTick: String,
    whiskers: [
      { label: "甲", value: 20, low: 18, high: 25, figure: "20" },
      { label: "乙", value: null, low: null, high: null, figure: "不适用" },
      { label: "丙", value: 40, low: 41, high: 44, figure: "40" },
    ],
  };

  it("have a scale a panel that holds values and intervals, also an interval beside its value", () => {
    const [laidOut] = layOutWhiskers([panel], 700).panels;
    const marks = (laidOut?.whiskers ?? []).map(({ mark }) => mark);
    expect(marks.map((mark) => mark && mark.low < mark.value)).toEqual([true, null, false]);
    const ticks = (laidOut?.ticks ?? []).map(({ x }) => x);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.filter((x) => x < 0 || x > 700)).toEqual([]);
  });

  it("stand in two columns where there is room", () => {
    const two = layOutWhiskers([panel, { ...panel, title: "b" }], 1000).panels;
    expect(two[0]?.y).toBe(two[1]?.y);
    const one = layOutWhiskers([panel, { ...panel, title: "b" }], 500).panels;
    expect(one[1]?.y).toBeGreaterThan(one[0]?.y ?? 0);
  });
});

const onOpen = () => undefined;

describe("ranked distances", () => {
  const row = (key: string, low: number, value: number | null, high: number) => {
    return {
      key,
      label: `${key}的名称很长很长很长`,
      low,
      value,
      high,
      figure: `${high} 公里`,
      onOpen,
    };
  };

  it("keep their order and stand on one scale from nothing; what may be one place has no dot", () => {
    const rows = [row("近", 0, null, 10), row("远", 20, 30, 40)];
    const layout = layOutRanked([{ title: "泰州", rows }], 600);
    const [near, far] = layout.rows;
    expect([near?.key, far?.key]).toEqual(["近", "远"]);
    expect(near?.value).toBeNull();
    const zero = near?.low ?? 0;
    expect(((near?.high ?? 0) - zero) / ((far?.high ?? 0) - zero)).toBeCloseTo(10 / 40);
    for (const { figure, figureX } of layout.rows) {
      expect(figureX + textWidth(figure)).toBeLessThanOrEqual(600);
    }
    const narrow = layOutRanked([{ title: "泰州", rows }], 120).rows[0];
    expect(narrow?.label).toMatch(/…$/);
  });
});

describe("a matrix", () => {
  const cells = (count: number) =>
    Array.from({ length: count }, () => ({ look: "solid", text: "1", words: "" }) as const);
  const rows = [
    { label: "01 类", cells: [] },
    { label: "甲", cells: cells(2) },
    { label: "乙", cells: cells(2) },
    { label: "02 类", cells: [] },
    { label: "丙", cells: cells(2) },
  ];

  it("stands in two blocks that begin with a heading where there is room, else in one, and loses no cell", () => {
    const spec = { columns: ["合肥", "泰州"], rows, high: 24, parts: true };
    const wide = layOutGrid(spec, 1100);
    const narrow = layOutGrid(spec, 390);
    for (const layout of [wide, narrow]) expect(layout.cells).toHaveLength(6);
    expect([wide.heads.length, narrow.heads.length]).toEqual([4, 2]);
    expect(wide.labels.find(({ text }) => text === "02 类")?.y).toBe(wide.labels[0]?.y);
    expect(wide.height).toBeLessThan(narrow.height);
    for (const { x } of narrow.cells) expect(x + narrow.cell.width).toBeLessThanOrEqual(390);
  });

  it("shortens the names of columns rather than let them run into each other", () => {
    const columns = ["Yuexiu, Guangzhou", "Zhejiang Province", "Xiamen Municipality"];
    const narrow = layOutGrid({ columns, rows: [{ label: "a", cells: cells(3) }], high: 24 }, 200);
    const [first, second] = narrow.heads;
    expect((first?.x ?? 0) + textWidth(first?.text ?? "")).toBeLessThan(second?.x ?? 0);
  });
});

describe("targets by year", () => {
  const target = (key: string, year: number | null, from?: number) => ({
    key,
    label: key,
    points: [
      ...(from === undefined ? [] : [{ year: from, figure: "1", look: "hollow" } as const]),
      { year, figure: "2 家", look: "solid" } as const,
    ],
    onOpen,
  });

  it("stand in the column of their year in every drawing, a baseline before its goal, those without a year last", () => {
    const all = [
      { title: "甲", rows: [target("企业数", 2024, 2020), target("规模", null)] },
      { title: "乙", rows: [target("床位", 2022)] },
    ];
    const [one, two] = all.map((panel) =>
      layOutYears({ panels: [panel], all, noYear: "未写" }, 960),
    );
    const ticks = one?.ticks.map(({ text, x }) => [text, x]);
    expect(ticks).toEqual(two?.ticks.map(({ text, x }) => [text, x]));
    expect(ticks?.map(([text]) => text)).toEqual(["2020", "2022", "2024", "未写"]);
    const points = one?.rows.flatMap((row) => row.points) ?? [];
    expect(points.map(({ look }) => look)).toEqual(["hollow", "solid", "solid"]);
    const columns = new Map(ticks?.map(([text, x]) => [x, text]));
    expect(points.map(({ x }) => columns.get(x))).toEqual(["2020", "2024", "未写"]);
  });
});
