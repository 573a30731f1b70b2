import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatJson } from "./format-json.ts";

/** Writes values as authored files, by their paths from the root; folders that are not there are made. */
export function writeFiles(
  root: string,
  files: Iterable<readonly [path: string, value: unknown]>,
): void {
  for (const [path, value] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatJson(value));
  }
}
