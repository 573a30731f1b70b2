import { MAX_SHARE, phraseShare } from "../src/domain/documents/phrase-share.ts";
import { textProblems } from "../src/domain/documents/text-problems.ts";
import { readAuthored } from "./read-authored.ts";
import { planTextFile, readPlanText } from "./texts/read-plan-text.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run check:citations -- <folder with one <plan>.txt a plan>");
  process.exit(2);
}
const { authored } = readAuthored(process.cwd());
let failed = false;
for (const entry of authored.plans) {
  const { id } = entry.plan;
  const file = planTextFile(folder, id);
  if (file === null) {
    console.error(`${id}: no text ${id}.txt, .docx or .html in ${folder}`);
    failed = true;
    continue;
  }
  const text = readPlanText(file);
  const { phrases, misses, copies } = textProblems(entry, authored, text);
  const share = phraseShare(phrases, text);
  const counts = `${phrases.length} phrases, ${misses.length} missed, ${copies.length} runs copied`;
  for (const { path, message } of [...misses, ...copies]) console.error(`${path}: ${message}`);
  console.log(`${id}: ${counts}, phrases give back ${(share * 100).toFixed(1)} % of the text`);
  if (share > MAX_SHARE) console.error(`${id}: phrases may give back ${MAX_SHARE * 100} % at most`);
  failed ||= misses.length + copies.length > 0 || phrases.length === 0 || share > MAX_SHARE;
}
if (failed) process.exitCode = 1;
