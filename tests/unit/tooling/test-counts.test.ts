import { describe, expect, test } from "vitest";
import { countTests, formatCounts } from "../../../scripts/test-counts.ts";

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((name) => ({ status: name })),
});

describe("the closing line", () => {
  test("counts tests over all files", () => {
    const report = {
      testResults: [file("passed", "passed", "passed"), file("failed", "failed", "skipped")],
    };
    expect(countTests(report, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  test("counts a file that could not be run as a failure", () => {
    const report = { testResults: [file("passed", "passed"), file("failed"), file("failed")] };
    expect(countTests(report, false)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test("counts an error outside of any test as a failure", () => {
    expect(countTests({ testResults: [file("passed", "passed")] }, false).failed).toBe(1);
  });

  test("counts a run without a report as a failure", () => {
    expect(countTests(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("is one plain line", () => {
    expect(formatCounts({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(formatCounts({ passed: 3, failed: 1, skipped: 2 })).toBe(
      "3 passed, 1 failed, 2 skipped",
    );
  });
});
