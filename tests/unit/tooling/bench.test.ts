import { describe, expect, it } from "vitest";
import { costOf } from "../../bench/interaction/step-cost.ts";
import { readOptions } from "../../bench/options.ts";
import { formatVerdicts } from "../../bench/report/verdict.ts";
import { LOAD_MEASURES } from "../../bench/load/load-measures.ts";
import { readScaleOptions } from "../../bench/scale/scale-options.ts";
import { type ScaleRow, scaleTable } from "../../bench/scale/scale-table.ts";
import { formatPeer, formatSpread, ratioOf, spreadOf } from "../../bench/spread.ts";

describe("spreadOf", () => {
  it("takes the middle, the least and the most of what is there", () => {
    expect(spreadOf([30, null, 10, 20.4])).toEqual({ median: 20, min: 10, max: 30 });
  });

  it("is nothing where no run had it", () => {
    expect(spreadOf([null, null])).toBeNull();
    expect(formatSpread(null)).toBe("–");
  });
});

describe("ratioOf", () => {
  const of = (median: number) => ({ median, min: median, max: median });

  it("divides the medians", () => {
    expect(ratioOf(of(1), of(3))).toBe(0.33);
    expect(formatPeer(of(1000), of(4000), 1000)).toBe("4 (4–4) · 0.25");
  });

  it("is nothing where one is missing or nothing", () => {
    expect(ratioOf(null, of(3))).toBeNull();
    expect(ratioOf(of(3), of(0))).toBeNull();
    expect(formatPeer(of(1), null)).toBe("–");
  });
});

describe("formatVerdicts", () => {
  it("passes what is at most the limit and fails what was not measured", () => {
    const verdicts = formatVerdicts([
      { target: "a", now: 0.6, most: 0.6 },
      { target: "b", now: 0.61, most: 0.6 },
      { target: "c", now: null, most: 0.6 },
    ]);
    const last = verdicts.split("\n").map((row) => row.split(" | ").at(-1));
    expect(last.slice(2)).toEqual(["pass |", "**fail** |", "**fail** |"]);
  });
});

describe("costOf", () => {
  const none = { events: [], longTasks: [], mapStates: [] };

  it("takes the later of the answer and the browser's own timing, and of several keys the slowest", () => {
    const answers = [
      { type: "keydown", startMs: 1000, paintedMs: 1100 },
      { type: "keydown", startMs: 2000, paintedMs: 2050 },
    ] as const;
    expect(costOf({ answers, log: none }).paintMs).toBe(100);
    const events = [{ name: "keydown", startMs: 2000.4, durationMs: 304 }];
    expect(costOf({ answers, log: { ...none, events } }).paintMs).toBe(304);
    const others = [
      { name: "pointerdown", startMs: 2000, durationMs: 304 },
      { name: "keydown", startMs: 1990, durationMs: 304 },
    ];
    expect(costOf({ answers, log: { ...none, events: others } }).paintMs).toBe(100);
  });

  it("counts rest and long tasks from the event on", () => {
    const answers = [{ type: "click", startMs: 1000, paintedMs: 1100 }] as const;
    const log = {
      events: [],
      longTasks: [
        { startMs: 100, durationMs: 800 },
        { startMs: 1000, durationMs: 70 },
      ],
      mapStates: [
        { timeMs: 900, isIdle: true },
        { timeMs: 1200, isIdle: false },
        { timeMs: 1500, isIdle: true },
        { timeMs: 1600, isIdle: false },
      ],
    };
    expect(costOf({ answers, log })).toEqual({ paintMs: 100, restMs: 500, longestTaskMs: 70 });
  });

  it("is at rest with the paint where no map was disturbed", () => {
    const answers = [{ type: "click", startMs: 1000, paintedMs: 1100 }] as const;
    expect(costOf({ answers, log: none }).restMs).toBe(100);
  });
});

describe("the table of scale", () => {
  const load = (value: number) =>
    Object.fromEntries(
      Object.keys(LOAD_MEASURES).map((key) => [key, spreadOf([value])]),
    ) as ScaleRow["load"];
  const row = (plans: number, seconds: number, value: number): ScaleRow => ({
    plans,
    build: { seconds, peakMb: 900 },
    size: { files: 10, totalMb: 1, largestMb: 6.5, largest: "a" },
    load: load(value),
    panelMs: spreadOf([100]),
    layerMs: null,
  });
  const lines = scaleTable([row(5, 10, 100), row(50, 19, 100), row(500, 199, 140)]).split("\n");
  const verdict = (name: string) =>
    lines
      .find((line) => line.startsWith(`| ${name}`))
      ?.split(" | ")
      .at(-1);

  it("holds the largest atlas against the smallest, and against its limits", () => {
    expect(verdict("bytes to live map")).toBe("1.4, within 1.5 |");
    expect(verdict("requests to live map")).toBe("1.4, **over** 1 |");
    expect(verdict("build, s")).toBe("within 480 |");
    expect(verdict("largest file")).toBe("**over** 6 |");
    expect(verdict("switch a layer")).toBe("– |");
  });

  it("tells whether each further plan costs more than the first", () => {
    expect(verdict("build, ms for each")).toBe("2, **over** 1.5 |");
  });
});

describe("readScaleOptions", () => {
  it("builds and opens three sizes in a folder of its own unless told otherwise", () => {
    expect(readScaleOptions([])).toEqual({ sizes: [5, 50, 500], kept: null, buildsOnly: false });
    expect(readScaleOptions(["--kept", "x", "--builds-only", "20"])).toEqual({
      sizes: [20],
      kept: "x",
      buildsOnly: true,
    });
  });

  it.each([["0"], ["2.5"], ["many"], ["--runs", "3"]])("refuses %s %s", (...args) => {
    expect(() => readScaleOptions(args)).toThrow();
  });
});

describe("readOptions", () => {
  it("runs all parts unless one is asked for", () => {
    expect(Object.keys(readOptions([]))).toEqual(["load", "interaction"]);
    expect(readOptions(["--only", "load", "--runs", "2"])).toEqual({ load: 2 });
  });

  it.each([["--runs", "0"], ["--runs", "1.5"], ["--runs", "two"], ["--only", "map"], ["--rums"]])(
    "refuses %s %s",
    (...args) => {
      expect(() => readOptions(args)).toThrow();
    },
  );
});
