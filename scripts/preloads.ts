import type { PlanSummary } from "../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../src/domain/places/ground-parts.ts";
import { plansWithSites } from "../src/domain/atlas/plans-with-sites.ts";

/** What Vite's manifest says of a chunk. */
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
};

const MAP_CHUNK = "src/map/view/MapView.tsx";
const ENTRY = "index.html";

type Preload = { readonly rel: "preload" | "modulepreload"; readonly path: string };
type Named = Pick<PlanSummary, "id" | "bounds" | "files">;

type PreloadInput = {
  readonly manifest: Readonly<Record<string, Chunk>>;
  /** All plans. */
  readonly plans: readonly Named[];
  /** The plan whose page it is; null for the start page. */
  readonly plan: Named | null;
  readonly ground: Pick<GroundIndex, "china">;
};

/**
 * What a page asks for as soon as its script runs, so that the browser need not wait for the script to ask: the index of
 * all plans, the outline of the plan whose page it is, what its map draws, the ground from afar, and the chunks of the
 * map. Nothing of plans that the page does not show. Paths from the folder of index.html.
 * @throws when the manifest has no map chunk
 */
export function preloads({ manifest, plans, plan, ground }: PreloadInput): readonly Preload[] {
  const map = manifest[MAP_CHUNK];
  if (!map) throw new Error(`no ${MAP_CHUNK} in the manifest`);
  const shared = (map.imports ?? []).filter((key) => key !== ENTRY);
  const chunks = [map, ...shared.flatMap((key) => manifest[key] ?? [])];
  const chosen = plan ? [plan.id] : [];
  const drawn = plansWithSites(plans, { chosen, open: null, bounds: null });
  const data = [
    "atlas/index.json",
    ...(plan ? [plan.files.outline] : []),
    ...drawn.map(({ files }) => files.scene),
    "ground/index.json",
    ground.china.whole,
  ].map((path) => `data/v1/${path}`);
  return [
    ...["config.json", ...data].map((path) => ({ rel: "preload" as const, path })),
    ...chunks.map(({ file }) => ({ rel: "modulepreload" as const, path: file })),
  ];
}
