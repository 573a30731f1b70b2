import { expect, test } from "vitest";
import type { AuthoredPlan } from "../../../../src/domain/atlas/authored.ts";
import { ruleReport } from "../../../../src/domain/quality/rule-report.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";

/** A plan with ten sites, of which so many are only planned. */
function planWith(planned: number): AuthoredPlan {
  const plan = tinyPlan();
  const [site] = plan.sites;
  if (!site) throw new Error("the tiny plan has lost its sites");
  const sites = Array.from({ length: 10 }, (_, index) => ({
    ...site,
    id: `site-${index}`,
    status: index < planned ? ("planned" as const) : ("existing" as const),
  }));
  return { ...plan, sites };
}

const rowOf = (rule: string, plans: readonly AuthoredPlan[]) =>
  ruleReport(plans).find((row) => row.rule === rule);

test("the report counts the cases of a rule in each plan and marks the odd one", () => {
  const plans = [planWith(2), planWith(3), planWith(9)];
  expect(rowOf("site status planned", plans)).toEqual({
    rule: "site status planned",
    cases: [
      { count: 2, of: 10 },
      { count: 3, of: 10 },
      { count: 9, of: 10 },
    ],
    odd: [false, false, true],
  });
});

test("the report marks a plan that lacks what the others have", () => {
  expect(rowOf("site status planned", [planWith(0), planWith(8), planWith(9)])?.odd).toEqual([
    true,
    false,
    false,
  ]);
});

test("the report says nothing of a few cases", () => {
  expect(rowOf("site status planned", [planWith(0), planWith(1), planWith(3)])?.odd).toEqual([
    false,
    false,
    false,
  ]);
});
