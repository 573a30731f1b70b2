import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasLikeTargets,
  LEDGER_GROUPINGS,
  ledgerGroups,
  ledgerRows,
  type LedgerColumn,
  type LedgerRow,
} from "../../../../src/domain/targets/target-ledger.ts";
import type { Target } from "../../../../src/model/types.ts";
import { TARGET_SCOPES } from "../../../../src/model/vocabulary.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";

const [base] = tinyPlan().targets;
const [plan] = tinyJoined().plans;
if (!base || !plan) throw new Error("the fixture has a plan with a target");
const other = { ...plan, id: "other-2030" };
const row = (id: string, change: Partial<Target>, of = plan): LedgerRow => ({
  plan: of,
  target: { ...base, id, ...change },
});
const upward = (by: LedgerColumn) => ({ by, descending: false });
const nameOf = (target: Target) => target.metricZh;
const idsOf = (rows: readonly LedgerRow[]) => rows.map(({ target }) => target.id);

describe("the ledger by metric", () => {
  const rows = [
    row("a", { metric: "output", value: 3, unitZh: "万元" }),
    row("b", { value: 9 }),
    row("c", { metric: "output", value: 2, unitZh: "亿元" }, other),
    row("d", { metric: "beds", value: 1 }, other),
    row("e", { value: 1 }),
  ];

  it("sets side by side only what shares a canonical metric", () => {
    const groups = ledgerGroups(rows, "metric", upward("order"), nameOf);
    expect(groups.map(({ heading, rows: inGroup }) => [heading.kind, idsOf(inGroup)])).toEqual([
      ["metric", ["a", "c"]],
      ["plan", ["b", "e"]],
      ["plan", ["d"]],
    ]);
    expect(hasLikeTargets(groups)).toBe(true);
  });

  it("ranks figures only there, in their normal unit", () => {
    const order = { by: "figure", descending: true } as const;
    const [like, own] = ledgerGroups(rows, "metric", order, nameOf);
    expect(idsOf(like?.rows ?? [])).toEqual(["c", "a"]);
    expect(idsOf(own?.rows ?? [])).toEqual(["b", "e"]);
  });

  it("does not rank one metric in units that do not come to the same", () => {
    const mixed = [
      row("a", { metric: "growth", value: 50, unitZh: "%" }),
      row("b", { metric: "growth", value: 2, unitZh: "倍" }, other),
    ];
    const groups = ledgerGroups(mixed, "metric", { by: "figure", descending: false }, nameOf);
    expect(groups.map((group) => idsOf(group.rows))).toEqual([["a", "b"]]);
    expect(hasLikeTargets(groups)).toBe(false);
  });
});

describe("the ledger by year and scope", () => {
  it("has the years upward and what has none at the end", () => {
    const rows = [row("a", { year: null }), row("b", { year: 2024 }), row("c", { year: 2022 })];
    const groups = ledgerGroups(rows, "year", upward("order"), nameOf);
    expect(groups.map(({ rows: inGroup }) => idsOf(inGroup))).toEqual([["c"], ["b"], ["a"]]);
  });

  it("never ranks figures, for a group holds unlike things", () => {
    const rows = [row("a", { value: 9 }), row("b", { value: 1 })];
    const groups = ledgerGroups(rows, "scope", upward("figure"), nameOf);
    expect(idsOf(groups[0]?.rows ?? [])).toEqual(["a", "b"]);
  });
});

describe("any ledger", () => {
  const targets = fc.record({
    metric: fc.constantFrom(null, "output", "beds"),
    value: fc.integer({ min: 1, max: 99 }),
    year: fc.constantFrom(null, 2022, 2024),
    unitZh: fc.constantFrom("亿元", "家", "所谓"),
    scope: fc.constantFrom(...TARGET_SCOPES),
  });

  it("shows each target exactly once, however it is grouped and sorted", () => {
    fc.assert(
      fc.property(
        fc.array(targets, { maxLength: 12 }),
        fc.constantFrom(...LEDGER_GROUPINGS),
        fc.constantFrom<LedgerColumn>("order", "metric", "figure", "year", "scope"),
        fc.boolean(),
        (changes, grouping, by, descending) => {
          const rows = changes.map((change, index) =>
            row(`t${index}`, change, index % 2 === 0 ? plan : other),
          );
          const groups = ledgerGroups(rows, grouping, { by, descending }, nameOf);
          const shown = groups.flatMap((group) => group.rows);
          expect(idsOf(shown).toSorted()).toEqual(idsOf(rows).toSorted());
          for (const { heading, rows: inGroup } of groups) {
            const plans = new Set(inGroup.map((entry) => entry.plan.id));
            const metrics = new Set(inGroup.map((entry) => entry.target.metric));
            if (heading.kind === "plan") expect(plans.size).toBe(1);
            if (heading.kind === "metric") expect([...metrics]).toEqual([heading.metric]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("takes the targets of the plans asked for", () => {
    const details = tinyDetails();
    expect(idsOf(ledgerRows([{ plan, details }]))).toEqual(["output"]);
    expect(ledgerRows([])).toEqual([]);
  });
});
