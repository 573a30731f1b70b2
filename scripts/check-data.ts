import { bookProblems } from "../src/domain/problems/book-problems.ts";
import { problems } from "../src/domain/problems/problems.ts";
import { ruleReport } from "../src/domain/quality/rule-report.ts";
import { boundaryContains } from "./boundaries.ts";
import { readAuthored } from "./read-authored.ts";

const read = readAuthored(process.cwd());
const contains = boundaryContains();
const only = process.argv[2] ?? "";
const found = [
  ...read.problems,
  ...problems(read.authored, contains),
  ...bookProblems(read.authored, { contains, glossary: read.glossary }),
].filter((problem) => problem.path.includes(only));
const { plans } = read.authored;
for (const { path, message } of found) console.error(`${path}: ${message}`);

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
