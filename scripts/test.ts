import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import {
  countTests,
  failures,
  formatCounts,
  readTestReport,
  withSecondRun,
  type Failure,
  type TestReport,
} from "./test-counts.ts";

// Every test: units, data, and the built application in a real browser. The last line says what really ran.

/** More than so many files that fail are no accident of a busy machine. */
const MOST_FILES_AGAIN = 4;

const folder = mkdtempSync(join(tmpdir(), "kangtu-test-"));
const vitest = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const given = process.argv.slice(2);

let { report, succeeded } = runTests(given);
const files = [...new Set(failures(report).map(({ file }) => file))];
if (files.length > 0 && files.length <= MOST_FILES_AGAIN) {
  // Two browsers on two cores can starve each other: what failed is run once more with the machine to itself, and
  // both runs are told.
  list("failed, and run again alone:", failures(report));
  const projects = given.filter((argument) => argument.startsWith("--project"));
  const again = runTests([...projects, "--maxWorkers=1", ...files], { KANGTU_BUILT: "1" });
  const merged = withSecondRun(report, again.report);
  succeeded = again.succeeded && failures(merged).length === 0;
  report = merged;
}
rmSync(folder, { recursive: true, force: true });
list("failed:", failures(report));
const counts = countTests(report, succeeded);
console.log(formatCounts(counts));
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

function runTests(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { report: TestReport; succeeded: boolean } {
  const output = join(folder, "report.json");
  rmSync(output, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      vitest,
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${output}`,
      ...options,
    ],
    { stdio: "inherit", env: { ...process.env, ...environment } },
  );
  return { report: readTestReport(readJson(output)), succeeded: run.status === 0 };
}

function list(heading: string, failed: readonly Failure[]): void {
  if (failed.length === 0) return;
  console.log(heading);
  for (const { file, test, message } of failed) {
    console.log(`- ${relative(process.cwd(), file)}: ${test}${message && `: ${message}`}`);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
