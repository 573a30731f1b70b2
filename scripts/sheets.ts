import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withClauseSummaries } from "../src/domain/drafting/task-summaries.ts";
import { formatJson } from "./authored/format-json.ts";
import { dataRoot } from "./roots.ts";
import { fileOf, rowsOf, SHEET_KINDS, thingsOf, type SheetKind } from "./sheets/plan-sheets.ts";
import { workbookBytes, workbookRows } from "./sheets/workbook.ts";

/**
 * `npm run sheets -- export|import <plan> [<file.xlsx>]`: a plan's files as one workbook, a sheet a kind, and back. What nobody
 * changed in the workbook changes no file.
 */
const [action, plan, named] = process.argv.slice(2);
const root = dataRoot();

if (plan === undefined || (action !== "export" && action !== "import")) {
  console.error("usage: npm run sheets -- export|import <plan> [<file.xlsx>]");
  process.exitCode = 2;
} else if (!existsSync(join(root, "data/plans", plan))) {
  console.error(`no such plan: ${plan}`);
  process.exitCode = 2;
} else if (action === "export") await exportSheets(plan, named ?? `${plan}.xlsx`);
else await importSheets(plan, named ?? `${plan}.xlsx`);

async function exportSheets(id: string, file: string): Promise<void> {
  const sheets = SHEET_KINDS.map((kind) => ({ kind, rows: rowsOf(kind, readThings(kind, id)) }));
  writeFileSync(file, await workbookBytes(sheets));
  console.log(`${file}: ${sheets.length} sheets`);
}

async function importSheets(id: string, file: string): Promise<void> {
  for (const { kind, rows } of await workbookRows(readFileSync(file))) {
    const path = join(root, fileOf(kind, id));
    const before = JSON.parse(readFileSync(path, "utf8")) as unknown;
    const old = readThings(kind, id);
    const things = thingsOf(kind, rows, old);
    if (JSON.stringify(things) === JSON.stringify(old)) continue;
    writeFileSync(path, formatJson(withThings(before, things)));
    console.log(`${fileOf(kind, id)}: ${things.length} of ${old.length} before`);
  }
  fillTasks(id);
  console.log(`npm run check:data -- ${id} says what is left.`);
}

/** What a clerk has written of a clause need not be written again of its task. */
function fillTasks(id: string): void {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, "data/plans", id, `${name}.json`), "utf8")) as Summed;
  const [tasks, clauses] = [read("tasks"), read("clauses")];
  const filled = withClauseSummaries(tasks, clauses);
  if (filled.every((task, index) => task === tasks[index])) return;
  writeFileSync(join(root, "data/plans", id, "tasks.json"), formatJson(filled));
}

type Summed = Parameters<typeof withClauseSummaries>[0];
type Thing = Readonly<Record<string, unknown>>;

function readThings(kind: SheetKind, id: string): readonly Thing[] {
  const value = JSON.parse(readFileSync(join(root, fileOf(kind, id)), "utf8")) as unknown;
  if (Array.isArray(value)) return value as readonly Thing[];
  const { features } = value as { readonly features?: readonly Thing[] };
  return features ?? [value as Thing];
}

/** A file with other things in it: a list, a collection, or one thing. */
function withThings(before: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(before)) return things;
  const collection = before as Thing;
  if ("features" in collection) return { ...collection, features: things };
  const { $schema } = collection;
  return $schema === undefined ? things[0] : { $schema, ...things[0] };
}
