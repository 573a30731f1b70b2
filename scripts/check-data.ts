import { problems } from "../src/domain/problems/problems.ts";
import { boundaryContains } from "./boundaries.ts";
import { readAuthored } from "./read-authored.ts";

const read = readAuthored(process.cwd());
const only = process.argv[2] ?? "";
const found = [...read.problems, ...problems(read.authored, boundaryContains())].filter((problem) =>
  problem.path.includes(only),
);
for (const { path, message } of found) console.error(`${path}: ${message}`);
const sites = read.authored.plans.reduce((sum, entry) => sum + entry.sites.length, 0);
console.log(`${read.authored.plans.length} plans, ${sites} sites, ${found.length} problems`);
if (found.length > 0) process.exitCode = 1;
