import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatInteraction, interactionVerdicts } from "./interaction-report.ts";
import { formatLoad, loadVerdicts } from "./load-report.ts";
import { writeBlock } from "./readme-block.ts";
import type { BenchResults } from "./results.ts";
import { formatVerdicts } from "./verdict.ts";

const RESULTS = join(process.cwd(), "tests/bench/results.json");

/** Keeps what was measured beside what was measured before, prints all of it and puts it into the README. */
export function report(measured: BenchResults): void {
  const results = { ...readResults(), ...measured };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  const text = format(results);
  console.log(`\n${text}`);
  writeBlock("bench", text);
}

function readResults(): BenchResults {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as BenchResults) : {};
}

function format({ load, interaction }: BenchResults): string {
  const parts = [
    ...(load
      ? [`Start: ${load.conditions}.`, formatLoad(load), formatVerdicts(loadVerdicts(load))]
      : []),
    ...(interaction
      ? [
          `In use: ${interaction.conditions}.`,
          formatInteraction(interaction),
          formatVerdicts(interactionVerdicts(interaction)),
        ]
      : []),
  ];
  return parts.join("\n\n");
}
