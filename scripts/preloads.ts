import type { GroundIndex } from "../src/domain/places/ground-parts.ts";

/** What Vite's manifest says of a chunk. */
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
};

const MAP_CHUNK = "src/map/view/MapView.tsx";
const ENTRY = "index.html";

/**
 * What a page asks for as soon as its script runs, so that the browser need not wait for the script to ask: the data
 * of the atlas, the ground from afar, and the chunks of the map. Paths from the folder of index.html.
 * @throws when the manifest has no map chunk
 */
export function preloads(
  manifest: Readonly<Record<string, Chunk>>,
  planIds: readonly string[],
  ground: GroundIndex,
): readonly { readonly rel: "preload" | "modulepreload"; readonly path: string }[] {
  const map = manifest[MAP_CHUNK];
  if (!map) throw new Error(`no ${MAP_CHUNK} in the manifest`);
  const shared = (map.imports ?? []).filter((key) => key !== ENTRY);
  const chunks = [map, ...shared.flatMap((key) => manifest[key] ?? [])];
  const atlas = ["shared", ...planIds].map((name) => `data/v1/atlas/${name}.json`);
  const far = ["ground/index.json", ground.china.whole].map((path) => `data/v1/${path}`);
  const data = ["config.json", ...atlas, ...far];
  return [
    ...data.map((path) => ({ rel: "preload" as const, path })),
    ...chunks.map(({ file }) => ({ rel: "modulepreload" as const, path: file })),
  ];
}
