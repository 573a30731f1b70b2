import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const chunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});

/** Vite's manifest of a build: what each chunk loads at once and what later. */
export const manifestSchema = z.record(z.string(), chunkSchema);
export type Manifest = z.infer<typeof manifestSchema>;

/** Where the build keeps it: it is not published. */
export const MANIFEST = join(process.cwd(), ".cache/manifest.json");

/** The manifest of the last build. @throws when nothing has been built */
export function readManifest(): Manifest {
  if (!existsSync(MANIFEST)) throw new Error("nothing built yet: run `npm run build` first");
  return manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, "utf8")));
}

/** The file that a source became, from the folder of index.html. @throws when it was not built */
export function builtFile(manifest: Manifest, source: string): string {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`no ${source} in the manifest`);
  return chunk.file;
}
