import type { PlanSummary } from "../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../src/domain/places/ground-parts.ts";
import { plansWithSites } from "../src/domain/atlas/plans-with-sites.ts";
import { builtFile } from "./manifest.ts";

/** What Vite's manifest says of a chunk. */
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  /** Files that its scripts ask for by themselves. */
  readonly assets?: readonly string[];
};

const MAP_CHUNK = "src/map/view/MapView.tsx";
const PANEL = "src/features/things/DetailPanel.tsx";
const ENTRY = "index.html";
const FRAME = "embed.html";
const BOOT = "src/app/boot.ts";

/** Files that a page asks for after its text is painted, in the order of src/app/boot.ts; paths from the folder of index.html. */
export type Preloads = {
  /** The script that waits for the first paint. */
  readonly boot: string;
  /** The application. */
  readonly entry: string;
  /** Chunks of the panel that the page opens with; none where it has none. */
  readonly panel: readonly string[];
  /** What the application needs to take the page over: the index of all plans, and the outline of the plan whose page it is. */
  readonly text: readonly string[];
  /** What its map draws, of the plans that the page shows, and the ground from afar. */
  readonly map: readonly string[];
  /** Chunks and styles of the drawn map, which come after the application. */
  readonly engine: readonly string[];
  /** The script of its worker, which it would ask for only once it runs. */
  readonly worker: readonly string[];
};

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
 * What a page will be made live with, so that the browser need not wait for each script to ask for the next.
 * @throws when the manifest lacks the application, its map or the script that waits
 */
export function preloads({ manifest, plans, plan, ground }: PreloadInput): Preloads {
  const drawn = plansWithSites(plans, { chosen: plan ? [plan.id] : [], open: null, bounds: null });
  const data = (path: string) => `data/v1/${path}`;
  return {
    boot: builtFile(manifest, BOOT),
    entry: builtFile(manifest, ENTRY),
    panel: plan ? filesOf(manifest, PANEL).filter(isScript) : [],
    text: textFiles(plan),
    map: [
      ...drawn.map(({ files }) => data(files.scene)),
      data("ground/index.json"),
      data(ground.china.whole),
    ],
    engine: filesOf(manifest, MAP_CHUNK),
    worker: (manifest[MAP_CHUNK]?.assets ?? []).filter(isScript),
  };
}

/** The same of a frame in another page, which asks for no map before somebody wants one. */
export function framePreloads({
  manifest,
  plan,
}: Pick<PreloadInput, "manifest" | "plan">): Preloads {
  refusePage(manifest);
  return {
    boot: builtFile(manifest, BOOT),
    entry: builtFile(manifest, FRAME),
    panel: [],
    text: textFiles(plan),
    map: [],
    engine: [],
    worker: [],
  };
}

/** The application starts wherever its own chunk is loaded. @throws when anything of a frame, at once or later, loads that */
function refusePage(manifest: PreloadInput["manifest"]): void {
  const seen = new Set<string>();
  const open = [FRAME];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === ENTRY)
      throw new Error(`a frame would load ${ENTRY}: see scripts/vite/shared-chunks.ts`);
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(manifest[key]?.imports ?? []), ...(manifest[key]?.dynamicImports ?? []));
  }
}

function isScript(file: string): boolean {
  return file.endsWith(".js");
}

function textFiles(plan: Named | null): Preloads["text"] {
  const outline = plan ? [`data/v1/${plan.files.outline}`] : [];
  return ["config.json", "data/v1/atlas/index.json", ...outline];
}

/** A chunk with what it loads at once besides the application, scripts and styles. */
function filesOf(manifest: PreloadInput["manifest"], chunk: string): readonly string[] {
  const there = new Set([ENTRY, ...(manifest[ENTRY]?.imports ?? [])]);
  const shared = manifest[chunk]?.imports ?? [];
  const keys = [chunk, ...shared.filter((key) => !there.has(key))];
  return [
    ...keys.map((key) => builtFile(manifest, key)),
    ...keys.flatMap((key) => manifest[key]?.css ?? []),
  ];
}
