import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../../src/domain/export/changes.ts";

const former = new Map([
  [
    "sites",
    [
      { plan: "a", id: "lab", nameZh: "甲", lifeCycleOn: "2026-01-01" },
      { plan: "a", id: "gone" },
    ],
  ],
  ["metrics", [{ plan: "a", metric: "spread", value: 1 }]],
]);
const now = new Map([
  [
    "sites",
    [
      { plan: "a", id: "lab", nameZh: "乙", lifeCycleOn: "2026-02-01", more: 1 },
      { plan: "b", id: "lab" },
    ],
  ],
  ["metrics", [{ plan: "a", metric: "spread", value: 1 }]],
  ["areas", [{ adcode: "340100" }]],
]);

describe("changes between two versions", () => {
  it("are the records that came, went or say something else, and in which fields", () => {
    expect(changesBetween(former, now)).toEqual([
      { table: "sites", record: "a/lab", change: "changed", fields: ["nameZh", "more"] },
      { table: "sites", record: "b/lab", change: "added", fields: [] },
      { table: "sites", record: "a/gone", change: "removed", fields: [] },
    ]);
  });

  it("are none of a version with itself, whatever day it is", () => {
    expect(changesBetween(now, now)).toEqual([]);
  });
});
