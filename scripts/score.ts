import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  readingFacts,
  scoreReading,
  type ReadingFacts,
} from "../src/domain/quality/reading-score.ts";
import { readAuthored } from "./read-authored.ts";
import { dataRoot } from "./roots.ts";

/**
 * `npm run score -- <plan> <key> [--missed]`: how much of a key a plan's folder has, and how much of what it has is in the key, by
 * field. Keys of the plans at hand are in tests/keys/.
 */
const { values, positionals } = parseArgs({
  options: { missed: { type: "boolean" } },
  allowPositionals: true,
});
const [plan, keyFile] = positionals;
const { authored } = readAuthored(dataRoot());
const entry = authored.plans.find(({ plan: { id } }) => id === plan);

if (entry === undefined || keyFile === undefined) {
  console.error(
    plan === undefined || keyFile === undefined
      ? "usage: npm run score -- <plan> <key.json> [--missed]"
      : `no such plan: ${plan}`,
  );
  process.exitCode = 2;
} else {
  const key = JSON.parse(readFileSync(keyFile, "utf8")) as ReadingFacts;
  const share = (value: number | null) =>
    (value === null ? "–" : `${Math.round(value * 100)} %`).padStart(9);
  console.log(`${"field".padEnd(14)}${"read".padStart(6)}${"key".padStart(6)}precision   recall`);
  for (const row of scoreReading(readingFacts(entry, authored.enterprises), key)) {
    const counts = `${String(row.read).padStart(6)}${String(row.inKey).padStart(6)}`;
    console.log(`${row.field.padEnd(14)}${counts}${share(row.precision)}${share(row.recall)}`);
    const missed = values.missed ? row.missed : [];
    for (const fact of missed) console.log(`  missed ${fact}`);
  }
}
