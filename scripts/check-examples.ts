import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { APPLICATION_ROOT, outputFolder } from "./roots.ts";

/**
 * Runs the examples of docs/data.md over a built atlas with what this machine has, and compares what each answers with the
 * published data. What is not at hand is said not to have run. Ends with 1 where an answer is wrong.
 */
type Run = (code: string, folder: string) => Promise<string | null>;

/** How a block of the guide is run, by the language that it names. */
const RUNS: Readonly<Record<string, Run>> = {
  sh: (code, folder) => command("sh", ["-c", code], folder, "ogr2ogr"),
  python: (code, folder) => command("python3", ["-c", code], folder),
  r: (code, folder) => command("Rscript", ["-e", code], folder),
  sql: duckdb,
};

const folder = outputFolder([]);
const guide = readFileSync(join(APPLICATION_ROOT, "docs/data.md"), "utf8");
const right = expected(folder);
for (const [, language = "", code = ""] of guide.matchAll(/^```(\w+)\n(.*?)^```/gmsu)) {
  const answer = await RUNS[language]?.(code, folder);
  if (answer === undefined)
    throw new Error(`docs/data.md has a block that nothing runs: ${language}`);
  if (answer === null)
    console.log(`${language}: NOT RUN, for what it takes is not on this machine`);
  else if (plain(answer) === right) console.log(`${language}: good`);
  else {
    console.log(`${language}: wrong\n${answer}`);
    process.exitCode = 1;
  }
}

function expected(root: string): string {
  type Row = { readonly id: string; readonly counts: { readonly sites: number } };
  const plans = JSON.parse(
    readFileSync(join(root, "data/v1/plans.json"), "utf8"),
  ) as readonly Row[];
  const rows = plans.map(({ id, counts }) => `${id},${counts.sites}`).toSorted();
  return ["plan,sites", ...rows].join("\n");
}

/** Programs differ in quotation marks and line ends. */
function plain(text: string): string {
  return text.replaceAll(/["\r]/gu, "").trim();
}

/** What a program prints; null where it, or another that it calls, is not there. */
function command(
  program: string,
  options: readonly string[],
  cwd: string,
  needs = program,
): Promise<string | null> {
  if (spawnSync(needs, ["--version"]).status !== 0) return Promise.resolve(null);
  const { stdout, stderr, status } = spawnSync(program, options, { cwd, encoding: "utf8" });
  return Promise.resolve(status === 0 ? stdout : stderr);
}

async function duckdb(code: string, cwd: string): Promise<string> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(code.replaceAll("data/v1/", `${cwd}/data/v1/`));
  return [reader.columnNames(), ...reader.getRows()].map((row) => row.join(",")).join("\n");
}
