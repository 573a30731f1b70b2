import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { citationMisses, citedPhrases } from "../src/domain/documents/citations.ts";
import { readAuthored } from "./read-authored.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run check:citations -- <folder with one <plan>.txt a plan>");
  process.exit(2);
}
const { authored } = readAuthored(process.cwd());
const cited = citedPhrases(authored);
const texts = new Map<string, string>();
let failed = false;
for (const { plan } of authored.plans) {
  const file = join(folder, `${plan.id}.txt`);
  if (!existsSync(file)) {
    console.error(`${plan.id}: no text at ${file}`);
    failed = true;
    continue;
  }
  texts.set(plan.id, readFileSync(file, "utf8"));
  const phrases = cited.filter((entry) => entry.plan === plan.id);
  const misses = citationMisses(phrases, texts);
  for (const { path, message } of misses) console.error(`${path}: ${message}`);
  console.log(`${plan.id}: ${phrases.length} phrases, ${misses.length} missed`);
  failed ||= misses.length > 0 || phrases.length === 0;
}
if (failed) process.exitCode = 1;
