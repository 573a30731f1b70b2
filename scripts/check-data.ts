import { ruleReport } from "../src/domain/quality/rule-report.ts";
import { checkAuthored } from "./authored/check-authored.ts";
import { problemLines } from "./authored/locate-problem.ts";
import { boundaryContains } from "./boundaries.ts";
import { dataRoot } from "./roots.ts";

const checked = checkAuthored(dataRoot(), { contains: boundaryContains(), book: true });
const only = process.argv[2] ?? "";
const found = checked.found.filter((problem) => problem.path.includes(only));
const { plans } = checked.authored;
for (const told of problemLines(found)) console.error(told);

// How each rule was used, so that a plan which was entered otherwise shows; `!` marks it.
console.log(
  line(
    "cases of each rule",
    plans.map(({ plan }) => plan.id),
  ),
);
for (const { rule, cases, odd } of ruleReport(plans)) {
  const cells = cases.map(({ count, of }, index) => `${odd[index] ? "! " : ""}${count}/${of}`);
  console.log(line(rule, cells));
}

const sites = plans.reduce((sum, entry) => sum + entry.sites.length, 0);
console.log(`${plans.length} plans, ${sites} sites, ${found.length} problems`);
if (found.length > 0) process.exitCode = 1;

function line(head: string, cells: readonly string[]): string {
  return [head.padEnd(26), ...cells.map((cell) => cell.padStart(14))].join("");
}
