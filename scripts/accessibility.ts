import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { CRITERIA, type Criterion } from "../tests/criteria.ts";
import { ELDER_ITEMS } from "../tests/elder-items.ts";
import { withTables } from "./accessibility-tables.ts";

/**
 * `npm run accessibility -- <report.json>`: writes the tables of docs/accessibility.md from tests/criteria.ts, once every
 * test that they name has passed in a run (`npx vitest run --reporter=json --outputFile=report.json`). Fails, and
 * writes nothing, where one is missing from the report or has not passed.
 */
const FILE = "docs/accessibility.md";

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the JSON report of a run of the tests");
const { testResults } = reportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
const missing = [...CRITERIA, ...ELDER_ITEMS].flatMap(({ name, shownBy }) =>
  shownBy === "by hand"
    ? []
    : shownBy.filter(isUnproven).map((one) => `${name}: ${one.join(": ")}`),
);
if (missing.length > 0) {
  for (const line of missing) console.error(`not shown: ${line}`);
  process.exitCode = 1;
} else {
  writeFileSync(FILE, withTables(readFileSync(FILE, "utf8")));
}

/** Whether no test of that name is in the report, or one of them has not passed. */
function isUnproven([file, name]: Exclude<Criterion["shownBy"], string>[number]): boolean {
  const tests = testResults
    .filter(({ name: own }) => own.endsWith(file))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(name));
  return tests.length === 0 || tests.some(({ status }) => status !== "passed");
}
