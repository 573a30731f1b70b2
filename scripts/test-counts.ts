import { z } from "zod";

/** What ran. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts vitest's JSON report. A file that could not be run counts as one failure, and so does a run that went
 * wrong in another way (no report, an error outside of any test): what did not run has not passed.
 */
export function countTests(report: unknown, succeeded: boolean): TestCounts {
  const files = reportSchema.safeParse(report).data?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const count = (...names: readonly string[]) =>
    statuses.filter((status) => names.includes(status)).length;
  const brokenFiles = files.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = count("failed") + brokenFiles;
  return {
    passed: count("passed"),
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: count("skipped", "pending", "todo", "disabled"),
  };
}

/** The closing line of a run. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
