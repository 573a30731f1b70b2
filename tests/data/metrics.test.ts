import { describe, expect, test } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { normaliseTarget } from "../../src/domain/targets/normalise-target.ts";
import { targetFigure } from "../../src/features/shared/target-figure.ts";

const { plans } = readAuthored(process.cwd()).authored;
const targets = plans.flatMap((entry) =>
  entry.targets.map((target) => ({ ...target, key: `${entry.plan.id}/${target.id}` })),
);

describe("the targets of the plans", () => {
  test("all have a figure in a normal unit, and words in both languages", () => {
    expect(targets.length).toBeGreaterThan(100);
    for (const target of targets) {
      expect(normaliseTarget(target), target.key).not.toBeNull();
      expect(targetFigure(target, "en"), target.key).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("share a metric with another target, in the same unit, or have none", () => {
    const metrics = new Set(targets.flatMap(({ metric }) => metric ?? []));
    expect([...metrics].toSorted()).toEqual([]);
    for (const metric of metrics) {
      const group = targets.filter((target) => target.metric === metric);
      expect(group.length, metric).toBeGreaterThan(1);
      expect(new Set(group.map((target) => normaliseTarget(target)?.unit)).size, metric).toBe(1);
    }
  });
});
