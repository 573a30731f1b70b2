import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** Folder of the application itself: its sources, its version, its packages. */
export const APPLICATION_ROOT = dirname(import.meta.dirname);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Folder that holds the `data/` and `geo/` to publish: `ATLAS_ROOT`, else the application's own.
 * @throws when it holds no plans
 */
export function dataRoot(environment: Environment = process.env): string {
  const root = resolve(environment["ATLAS_ROOT"] || APPLICATION_ROOT);
  if (!existsSync(join(root, "data/plans")))
    throw new Error(`ATLAS_ROOT: no data/plans in ${root}`);
  return root;
}

/**
 * Folder that a build is written to and checked in: `--outDir <folder>`, else `dist/`.
 * @param args what stands behind the name of the script
 * @throws on any other option
 */
export function outputFolder(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: { outDir: { type: "string" } } });
  return resolve(values.outDir || join(APPLICATION_ROOT, "dist"));
}
