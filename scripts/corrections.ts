import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countCorrections } from "../src/domain/quality/count-corrections.ts";

const FILE = "data-corrections.md";

/** The list of corrections in docs/, to publish as it is, and how many entries each plan has in it. */
export function readCorrections(root: string): {
  readonly files: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<string, number>>;
} {
  const file = join(root, "docs", FILE);
  if (!existsSync(file)) return { files: new Map(), counts: {} };
  const text = readFileSync(file, "utf8");
  return { files: new Map([[FILE, text]]), counts: countCorrections(text) };
}
