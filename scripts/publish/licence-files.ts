import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ROOT } from "../roots.ts";

/** Published path → file of the repository. */
const TERMS = {
  LICENSE: "LICENSE",
  "LICENSE-DATA.md": "LICENSE-DATA.md",
  "licences/gpl-3.0.txt": "geo/licences/gpl-3.0.txt",
  "licences/lgpl-3.0.txt": "geo/licences/lgpl-3.0.txt",
} as const;

/**
 * The terms of the code and of the data, beside the data: whoever takes the one has the other with it. A data root that
 * has terms of its own is published with them.
 */
export function licenceFiles(root: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(TERMS).map(([path, name]) => {
      const own = join(root, name);
      return [path, readFileSync(existsSync(own) ? own : join(APPLICATION_ROOT, name), "utf8")];
    }),
  );
}
