import { parseArgs } from "node:util";

const PARTS = ["load", "interaction"] as const;
export type Part = (typeof PARTS)[number];

/** As many as fit into ten minutes. */
const DEFAULT_RUNS: Readonly<Record<Part, number>> = { load: 5, interaction: 3 };

/** Which parts run, and how often. */
export type BenchOptions = Readonly<Partial<Record<Part, number>>>;

/**
 * Reads `--runs N` and `--only load|interaction`.
 * @throws on any other option, and on a number of runs that is not a whole one from 1 on.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: "string" }, only: { type: "string" } },
  });
  const runs = values.runs === undefined ? null : Number(values.runs);
  if (runs !== null && !(Number.isInteger(runs) && runs > 0))
    throw new Error(`--runs wants a whole number from 1 on, not ${values.runs ?? ""}`);
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new Error(`--only knows ${PARTS.join(" and ")}`);
  return Object.fromEntries(parts.map((part) => [part, runs ?? DEFAULT_RUNS[part]]));
}
