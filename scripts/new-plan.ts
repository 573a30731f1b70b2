import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { draftPlan } from "../src/domain/drafting/draft-plan.ts";
import { draftInput } from "./authored/draft-input.ts";
import { writeFiles } from "./authored/write-files.ts";
import { dataRoot } from "./roots.ts";
import { readPlanText } from "./texts/read-plan-text.ts";

/**
 * `npm run new-plan -- <id> <text> --region <adcode>`: writes a plan's folder from its text. What is guessed is marked
 * `"review": true`, and the build refuses it until somebody has looked; what to decide is printed, in order.
 */
const USAGE = "usage: npm run new-plan -- <id> <plan.txt, .docx or .html> --region <adcode>";
const { values, positionals } = parseArgs({
  options: { region: { type: "string" } },
  allowPositionals: true,
});
const [id, file] = positionals;

if (id === undefined || file === undefined || values.region === undefined) refuse(USAGE);
else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
  refuse(`an id is ASCII kebab-case: chengdu-2023, not ${id}`);
else if (existsSync(join(dataRoot(), "data/plans", id)))
  refuse(`data/plans/${id} is there already`);
else write(id, file, values.region);

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function write(plan: string, text: string, adcode: string): void {
  const root = dataRoot();
  const draft = draftPlan(draftInput(root, { plan, text: readPlanText(text), adcode }));
  writeFiles(root, draft.files);
  mkdirSync(join(root, "docs/coverage"), { recursive: true });
  writeFileSync(join(root, `docs/coverage/${plan}.md`), draft.coverage);
  console.log(`${draft.files.size + 1} files for ${plan}. To decide, in this order:`);
  draft.decisions.forEach((decision, index) =>
    console.log(`${String(index + 1).padStart(2)}. ${decision}`),
  );
  console.log(
    `Look at each thing, put it right or delete it, then take its "review" out.\n` +
      `npm run check:data -- ${plan} says what is left.`,
  );
}
