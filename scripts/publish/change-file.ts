import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changesBetween } from "../../src/domain/export/changes.ts";
import type { PublishedIndex } from "../../src/model/types.ts";
import { publishedRecords } from "./published-records.ts";

/**
 * `changes.json`: what changed since a version that was published before; no file where none is at hand.
 * @param former a folder `data/v1/` of that version, or null
 * @throws when the folder has no index.json
 */
export function changeFile(
  former: string | null,
  documented: ReadonlyMap<string, string>,
  dataVersion: string,
): ReadonlyMap<string, string> {
  if (former === null) return new Map();
  const read = (path: string) => {
    const file = join(former, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const index = read("index.json");
  if (index === undefined) throw new Error(`ATLAS_FORMER: no index.json in ${former}`);
  const changes = changesBetween(
    publishedRecords(read),
    publishedRecords((path) => documented.get(path)),
  );
  const { dataVersion: from } = JSON.parse(index) as PublishedIndex;
  return new Map([["changes.json", JSON.stringify({ from, to: dataVersion, changes })]]);
}
