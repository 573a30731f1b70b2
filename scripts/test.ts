import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { countTests, formatCounts } from "./test-counts.ts";

// Every test: units, data, and the built application in a real browser. The last line says what really ran.
const folder = mkdtempSync(join(tmpdir(), "kangtu-test-"));
const report = join(folder, "report.json");
const vitest = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const run = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
const counts = countTests(readReport(), run.status === 0);
rmSync(folder, { recursive: true, force: true });
console.log(formatCounts(counts));
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return null;
  }
}
