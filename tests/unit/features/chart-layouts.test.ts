import { describe, expect, it } from "vitest";
import { layOutBars } from "../../../src/features/compare/charts/bars-layout.ts";
import { layOutDots } from "../../../src/features/compare/charts/dots-layout.ts";
import { layOutWhiskers } from "../../../src/features/compare/charts/whiskers-layout.ts";
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
      [{ label: "医药", values: [4, null, 16] }],
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
