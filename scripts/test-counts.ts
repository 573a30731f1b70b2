import { z } from "zod";

/** What ran. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** A test that failed, or a file that could not be run. */
export type Failure = {
  /** Absolute path. */
  readonly file: string;
  /** Empty for a file that could not be run. */
  readonly test: string;
  /** The first line of what was said; empty where nothing was. */
  readonly message: string;
};

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string().default(""),
          failureMessages: z
            .array(z.string())
            .nullish()
            .transform((messages) => messages ?? []),
        }),
      ),
    }),
  ),
});

/** vitest's JSON report, as far as it is read here. */
export type TestReport = z.infer<typeof reportSchema>;

/** Reads vitest's JSON report. What is none counts as a run of nothing. */
export function readTestReport(report: unknown): TestReport {
  return reportSchema.safeParse(report).data ?? { testResults: [] };
}

/** `first`, with the results of the files that ran again in `second` in place of theirs. */
export function withSecondRun(first: TestReport, second: TestReport): TestReport {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) };
}

/** What failed, in the order of the report. */
export function failures(report: TestReport): readonly Failure[] {
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && file.status === "failed") {
      return [{ file: file.name, test: "", message: firstLine(file.message) }];
    }
    return failed.map((result) => ({
      file: file.name,
      test: result.fullName,
      message: firstLine(result.failureMessages[0] ?? ""),
    }));
  });
}

/**
 * Counts a report. A file that could not be run counts as one failure, and so does a run that went wrong in another
 * way (no report, an error outside of any test): what did not run has not passed.
 */
export function countTests(report: TestReport, succeeded: boolean): TestCounts {
  const statuses = report.testResults.flatMap((file) =>
    file.assertionResults.map(({ status }) => status),
  );
  const count = (...names: readonly string[]) =>
    statuses.filter((status) => names.includes(status)).length;
  const failed = failures(report).length;
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

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
