import { describe, expect, test } from "vitest";
import {
  groupRecords,
  type RecordRow,
  type RecordWords,
  sortRecords,
} from "../../../../src/domain/records/record-table.ts";
import type { PlanRecord } from "../../../../src/model/types.ts";

const row = (id: string, record: Partial<PlanRecord>): RecordRow =>
  ({
    plan: { id: "p" },
    record: {
      id,
      nameZh: id,
      kind: "fund",
      year: null,
      status: null,
      sites: [],
      tasks: [],
      ...record,
    },
  }) as unknown as RecordRow;
const words: RecordWords = {
  name: ({ record }) => record.nameZh,
  kind: ({ record }) => record.kind,
  plan: () => "p",
  status: ({ record }) => record.status,
  industries: () => null,
};
const idsOf = (rows: readonly RecordRow[]) => rows.map(({ record }) => record.id);

describe("other items of plans", () => {
  test("are sorted by pinyin, and what is not said comes last in both directions", () => {
    const rows = [row("重庆", { year: 2024 }), row("安徽", {}), row("厦门", { year: 2022 })];
    const by = (column: "name" | "year", descending: boolean) =>
      idsOf(sortRecords(rows, { by: column, descending }, words));
    expect(by("name", false)).toEqual(["安徽", "重庆", "厦门"]);
    expect(by("year", false)).toEqual(["厦门", "重庆", "安徽"]);
    expect(by("year", true)).toEqual(["重庆", "厦门", "安徽"]);
  });

  test("stand under what they have in common, years upward and what is not said last", () => {
    const rows = [
      row("a", { kind: "fund", year: 2024 }),
      row("b", { kind: "event" }),
      row("c", { kind: "fund", year: 2022 }),
    ];
    const groups = (by: "kind" | "year") =>
      groupRecords(rows, by).map(({ value, rows: own }) => [value, idsOf(own)]);
    expect(groups("kind")).toEqual([
      ["event", ["b"]],
      ["fund", ["a", "c"]],
    ]);
    expect(groups("year")).toEqual([
      ["2022", ["c"]],
      ["2024", ["a"]],
      [null, ["b"]],
    ]);
  });
});
