import type { Authored, AuthoredPlan } from "../src/domain/atlas/authored.ts";
import { citationMisses, citedPhrases } from "../src/domain/documents/citations.ts";
import { copiedRuns } from "../src/domain/documents/copied-runs.ts";
import { MAX_SHARE, phraseShare } from "../src/domain/documents/phrase-share.ts";
import { ownTexts } from "../src/domain/problems/own-texts.ts";
import { geoFiles, planFiles } from "../src/domain/atlas/authored-files.ts";
import type { Problem } from "../src/domain/problems/problem.ts";
import { readAuthored } from "./read-authored.ts";
import { planTextFile, readPlanText } from "./texts/read-plan-text.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run check:citations -- <folder with one <plan>.txt a plan>");
  process.exit(2);
}
const { authored } = readAuthored(process.cwd());
const cited = citedPhrases(authored);
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
  const phrases = cited.filter(({ plan }) => plan === id);
  const misses = citationMisses(phrases, new Map([[id, text]]));
  const copies = copiedFrom(entry, text);
  const share = phraseShare(phrases, text);
  const counts = `${phrases.length} phrases, ${misses.length} missed, ${copies.length} runs copied`;
  for (const { path, message } of [...misses, ...copies]) console.error(`${path}: ${message}`);
  console.log(`${id}: ${counts}, phrases give back ${(share * 100).toFixed(1)} % of the text`);
  if (share > MAX_SHARE) console.error(`${id}: phrases may give back ${MAX_SHARE * 100} % at most`);
  failed ||= misses.length + copies.length > 0 || phrases.length === 0 || share > MAX_SHARE;
}
if (failed) process.exitCode = 1;

/** Sentences of ours in a plan's files that are the plan's own; its headings and all names may be. */
function copiedFrom(entry: AuthoredPlan, text: string): readonly Problem[] {
  const own = [...planFiles(entry), ...geoFiles(entry)]
    .flatMap(([path, value]) => ownTexts(value, path))
    .filter(({ path }) => !/\.(?:nameZh|titleZh|metricZh|term|toZh)$/u.test(path));
  return copiedRuns(own, namesIn(entry, authored), text);
}

function namesIn({ plan, clauses, sites, records, links }: AuthoredPlan, all: Authored) {
  return [
    plan.titleZh,
    ...(plan.structure ? [plan.structure.phraseZh] : []),
    ...clauses.map(({ titleZh }) => titleZh),
    ...[...sites, ...records, ...all.enterprises].flatMap(({ nameZh, aliases }) => [
      nameZh,
      ...aliases,
    ]),
    ...links.map(({ toZh }) => toZh),
    ...all.agencies.map(({ nameZh }) => nameZh),
  ];
}
