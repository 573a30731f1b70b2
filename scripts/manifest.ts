import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { APPLICATION_ROOT } from "./roots.ts";

const chunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
  assets: z.array(z.string()).default([]),
});

/** Vite's manifest of a build: what each chunk loads at once and what later. */
export const manifestSchema = z.record(z.string(), chunkSchema);
export type Manifest = z.infer<typeof manifestSchema>;

/** Where the build into a folder keeps its manifest: it is not published. */
export function manifestFile(outDir: string): string {
  const key = createHash("sha256").update(outDir).digest("hex").slice(0, 16);
  return join(APPLICATION_ROOT, ".cache/manifests", `${key}.json`);
}

/** Where it keeps the list of packages that the bundler took modules from. */
export function packagesFile(outDir: string): string {
  return manifestFile(outDir).replace(/\.json$/, ".packages.json");
}

/** Names of the packages in the scripts of the last build into a folder. @throws when nothing has been built there */
export function readPackageNames(outDir: string): readonly string[] {
  const listed = z.array(z.object({ name: z.string() }));
  const read = listed.parse(JSON.parse(readFileSync(packagesFile(outDir), "utf8")));
  return [...new Set(read.map(({ name }) => name))];
}

/** The manifest of the last build into a folder. @throws when nothing has been built there */
export function readManifest(outDir: string): Manifest {
  const file = manifestFile(outDir);
  if (!existsSync(file)) throw new Error(`nothing built in ${outDir}: run \`npm run build\` first`);
  return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The file that a source became, from the folder of index.html. @throws when it was not built */
export function builtFile(
  manifest: Readonly<Record<string, Pick<Manifest[string], "file">>>,
  source: string,
): string {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`no ${source} in the manifest`);
  return chunk.file;
}
