import { parseArgs } from "node:util";
import { locatePhrase } from "../src/domain/documents/locate-phrase.ts";
import { planTextFile, readPlanText } from "./texts/read-plan-text.ts";

/**
 * `npm run locate -- <plan> <phrase> [--texts <folder>]`: the sections of a plan's text that have a phrase, spelled as there; else
 * what is most like it. The folder of texts is that of ATLAS_DOCUMENTS where none is named; a file may stand for the plan.
 */
const { values, positionals } = parseArgs({
  options: { texts: { type: "string" } },
  allowPositionals: true,
});
const [plan, phrase] = positionals;
const folder = values.texts ?? process.env["ATLAS_DOCUMENTS"] ?? ".";
const file = plan === undefined ? null : plan.includes(".") ? plan : planTextFile(folder, plan);

if (plan === undefined || phrase === undefined) {
  console.error("usage: npm run locate -- <plan or file> <phrase> [--texts <folder>]");
  process.exitCode = 2;
} else if (file === null) {
  console.error(`no text of ${plan} in ${folder}: name the folder with --texts`);
  process.exitCode = 2;
} else {
  const { found, near } = locatePhrase(readPlanText(file), phrase);
  for (const { section, written } of found) console.log(`${section}\t${written}`);
  if (found.length === 0) {
    console.error(`nowhere: ${phrase}${near.length > 0 ? "; most like it:" : ""}`);
    for (const { section, written, apart } of near)
      console.error(`${section}\t${written}\t(${apart} characters apart)`);
    process.exitCode = 1;
  }
}
