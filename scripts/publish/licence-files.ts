import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const REPOSITORY = dirname(dirname(import.meta.dirname));

/**
 * The terms of the code and of the data, beside the data: whoever takes the one has the other with it. A data root that
 * has terms of its own is published with them.
 */
export function licenceFiles(root: string): ReadonlyMap<string, string> {
  return new Map(
    ["LICENSE", "LICENSE-DATA.md"].map((name) => {
      const own = join(root, name);
      return [name, readFileSync(existsSync(own) ? own : join(REPOSITORY, name), "utf8")];
    }),
  );
}
