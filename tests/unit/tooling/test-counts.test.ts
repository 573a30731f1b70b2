import { describe, expect, test } from "vitest";
import {
  countTests,
  failures,
  formatCounts,
  readTestReport,
  withSecondRun,
} from "../../../scripts/test-counts.ts";

let names = 0;
const file = (status: string, ...tests: readonly string[]) => ({
  name: `/file-${++names}.test.ts`,
  status,
  assertionResults: tests.map((name) => ({ status: name })),
});
const count = (report: unknown, succeeded: boolean) =>
  countTests(readTestReport(report), succeeded);

describe("the closing line", () => {
  test("counts tests over all files", () => {
    const report = {
      testResults: [file("passed", "passed", "passed"), file("failed", "failed", "skipped")],
    };
    expect(count(report, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  test("counts a file that could not be run as a failure", () => {
    const report = { testResults: [file("passed", "passed"), file("failed"), file("failed")] };
    expect(count(report, false)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test("counts an error outside of any test as a failure", () => {
    expect(count({ testResults: [file("passed", "passed")] }, false).failed).toBe(1);
  });

  test("counts a run without a report as a failure", () => {
    expect(count(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts a file that ran again by its second run", () => {
    const broken = file("failed", "passed", "failed");
    const first = readTestReport({ testResults: [file("passed", "passed"), broken] });
    const passes = { ...file("passed", "passed", "passed"), name: broken.name };
    const merged = withSecondRun(first, readTestReport({ testResults: [passes] }));
    expect(countTests(merged, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(countTests(withSecondRun(first, readTestReport(null)), false).failed).toBe(1);
  });

  test("names what failed with the first line of what was said", () => {
    const report = readTestReport({
      testResults: [
        {
          name: "/a.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "a holds" },
            { status: "failed", fullName: "a fails", failureMessages: ["Error: 1\n  at"] },
          ],
        },
        { name: "/b.test.ts", status: "failed", message: "no module", assertionResults: [] },
      ],
    });
    expect(failures(report)).toEqual([
      { file: "/a.test.ts", test: "a fails", message: "Error: 1" },
      { file: "/b.test.ts", test: "", message: "no module" },
    ]);
  });

  test("is one plain line", () => {
    expect(formatCounts({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(formatCounts({ passed: 3, failed: 1, skipped: 2 })).toBe(
      "3 passed, 1 failed, 2 skipped",
    );
  });
});
