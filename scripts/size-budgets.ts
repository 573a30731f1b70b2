import type { Manifest } from "./manifest.ts";

/** One line of the table: files, and what they may weigh, in kB (1000 bytes) after gzip. */
export type SizeRow = {
  readonly name: string;
  readonly files: readonly string[];
  /** The limit is for each of the files, of which the heaviest is told; else for all together. */
  readonly each?: true;
  readonly limitKb: number;
};

const PAGE = "index.html";
/** The page for frames of others. */
const FRAME = "embed.html";
const FRAME_TALK = "src/app/frame-talk.ts";
/** Fetched as soon as the page rests, so that what comes after finds it there. */
const PANEL = /things\/DetailPanel/;
/** What comes later and is not the map's. */
const LATER_PARTS = [
  {
    name: "other screens, scripts",
    pattern: /features\/(?:quality|reading|tables)\//,
    limitKb: 40,
  },
  {
    name: "comparison, scripts",
    pattern: /CompareScreen|features\/compare\/(?!charts|cards)/,
    limitKb: 50,
  },
  {
    name: "charts and cards of a comparison",
    pattern: /features\/compare\/(?:charts|cards)\//,
    after: /CompareScreen/,
    limitKb: 32,
  },
  { name: "panels at hand, scripts", pattern: PANEL, limitKb: 18 },
  { name: "panels, scripts", pattern: /things\/later-panels/, limitKb: 20 },
  { name: "glossary", pattern: /\/glossary\//, limitKb: 15 },
  { name: "search and filter, scripts", pattern: /features\/search\//, limitKb: 30 },
  { name: "own data, scripts", pattern: /features\/own-data\//, limitKb: 15 },
  { name: "own plans, scripts", pattern: /read-plan-folder/, limitKb: 65 },
  { name: "share, scripts", pattern: /features\/share\//, limitKb: 20 },
  { name: "other versions, scripts", pattern: /PinnedVersion/, limitKb: 4 },
  { name: "words of a language", pattern: /i18n\/en\.ts/, limitKb: 12 },
  {
    name: "maps side by side, scripts",
    pattern: /side-maps/,
    /** Comes with what is there by then. */
    after: /CompareScreen/,
    limitKb: 25,
  },
  { name: "words of what comes later", pattern: /i18n\/zh-hans-later\.ts/, limitKb: 8 },
  { name: "take home, scripts", pattern: /TakeHomeBox/, limitKb: 20 },
  { name: "XLSX, scripts", pattern: /xlsx-file/, limitKb: 30 },
  { name: "schematic, scripts", pattern: /SchematicDrawing/, limitKb: 10 },
  { name: "plain map, scripts", pattern: /SvgMap/, limitKb: 20 },
  { name: "for elders, scripts", pattern: /features\/elder\//, limitKb: 8 },
  { name: "map by ear, scripts", pattern: /ListenMap/, limitKb: 12 },
  { name: "arcs, scripts", pattern: /arc-overlay/, limitKb: 240 },
  { name: "how to read, scripts", pattern: /MapGuide/, limitKb: 4 },
  { name: "sheet, scripts", pattern: /MapPaper/, limitKb: 30 },
  // With as much of zod as readers’ own plans need, too: the two share it.
  {
    name: "configuration, scripts",
    pattern: /take-config|statement-contact|features\/operator\//,
    limitKb: 27,
  },
  { name: "base map, scripts", pattern: /standing-base|tile-address|gcj02/, limitKb: 20 },
] as const;
/** What the index may weigh without any plan; each adds a kilobyte at the most. */
const INDEX_KB = 10;

/** What of `files` (paths below dist/) each budget of docs/architecture.md covers. */
export function sizeRows(manifest: Manifest, files: readonly string[]): readonly SizeRow[] {
  const entry = closure(manifest, [PAGE]);
  const later = laterChunks(manifest, entry);
  const lazy = (isMeant: (key: string) => boolean) =>
    [...closure(manifest, later.filter(isMeant))].filter((key) => !entry.has(key));
  const map = lazy((key) => !LATER_PARTS.some(({ pattern }) => pattern.test(key)));
  const scripts = (keys: Iterable<string>) => [
    ...new Set([...keys].flatMap((key) => manifest[key]?.file ?? [])),
  ];
  const styles = (keys: Iterable<string>) => [
    ...new Set([...keys].flatMap((key) => manifest[key]?.css ?? [])),
  ];
  const entryStyles = styles(entry);
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  return [
    { name: "entry, scripts", files: scripts(entry), limitKb: 137 },
    { name: "entry, styles", files: entryStyles, limitKb: 25 },
    { name: "map, scripts", files: scripts(map), limitKb: 328 },
    {
      name: "map, styles",
      files: styles(map).filter((file) => !entryStyles.includes(file)),
      limitKb: 25,
    },
    ...LATER_PARTS.map(({ name, pattern, limitKb, ...rest }) => {
      // What the map brings is there already, and so is what asks for it.
      const after = "after" in rest ? lazy((key) => rest.after.test(key)) : [];
      const atHand = pattern === PANEL ? [] : lazy((key) => PANEL.test(key));
      const known = new Set([...map, ...after, ...atHand]);
      const own = lazy((key) => pattern.test(key)).filter((key) => !known.has(key));
      return { name, files: scripts(own), limitKb };
    }),
    ...frameRows(scripts, styles, manifest),
    { name: "element for others", files: matching(/^health-atlas\.js$/), limitKb: 6 },
    { name: "map, worker", files: matching(/^assets\/maplibre.*worker.*\.js$/), limitKb: 160 },
    { name: "metrics, worker", files: matching(/^assets\/metrics-worker.*\.js$/), limitKb: 30 },
    { name: "for older browsers", files: matching(/^assets\/built-ins.*\.js$/), limitKb: 10 },
    {
      name: "index of plans",
      files: matching(/^data\/v1\/atlas\/index\.json$/),
      limitKb: INDEX_KB + matching(/^data\/v1\/scene\//).length,
    },
    ...planRows(matching(/^data\/v1\/(atlas|scene)\/.*\.[0-9a-f]{8}\.json$/)),
    {
      name: "frame, each page",
      files: matching(/^(?:plans\/[^/]+\/)?embed\.html$/),
      each: true,
      limitKb: 20,
    },
    {
      name: "first map, each",
      files: matching(/^data\/v1\/first-map\/.*\.svg$/),
      each: true,
      limitKb: 14,
    },
    ...groundRows(matching),
    { name: "fallback font", files: matching(/^assets\/kangtu-fallback.*\.woff2$/), limitKb: 275 },
    { name: "font of places", files: matching(/^assets\/kangtu-places.*\.woff2$/), limitKb: 160 },
  ];
}

type FilesOf = (keys: Iterable<string>) => readonly string[];

/** What a frame in another page loads before anybody wants its map. */
function frameRows(scripts: FilesOf, styles: FilesOf, manifest: Manifest): readonly SizeRow[] {
  const frame = closure(manifest, [FRAME]);
  const talk = [...closure(manifest, [FRAME_TALK])].filter((key) => !frame.has(key));
  return [
    { name: "frame, scripts", files: scripts(frame), limitKb: 121 },
    { name: "frame, styles", files: styles(frame), limitKb: 12 },
    { name: "frame, messages", files: scripts(talk), limitKb: 8 },
  ];
}

function groundRows(matching: (pattern: RegExp) => readonly string[]): readonly SizeRow[] {
  return [
    {
      name: "ground at the start",
      files: matching(/^data\/v1\/ground\/(index|china\.\w+)\.json$/),
      limitKb: 40,
    },
    {
      name: "ground, each province",
      files: matching(/^data\/v1\/ground\/\d{6}\.\w+\.json$/),
      each: true,
      limitKb: 60,
    },
  ];
}

/** Chunks that app/ brings when they are needed, whether from the entry or from what has come later itself. */
function laterChunks(manifest: Manifest, entry: ReadonlySet<string>): readonly string[] {
  const bringing = Object.keys(manifest).filter(
    (key) => entry.has(key) || key.startsWith("src/app/"),
  );
  return [...new Set(bringing.flatMap((key) => manifest[key]?.dynamicImports ?? []))];
}

/** One row a plan; with no plan at all one row without a file, which is a fault. */
function planRows(files: readonly string[]): readonly SizeRow[] {
  if (files.length === 0) return [{ name: "plans", files: [], limitKb: 60 }];
  return files.map((file) => ({
    name: `plan ${/([^/]*\/[^/]*)\.[0-9a-f]{8}\.json$/.exec(file)?.[1] ?? file}`,
    files: [file],
    limitKb: 60,
  }));
}

/** The chunks and all that they load at once. */
function closure(manifest: Manifest, start: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(manifest[key]?.imports ?? []));
  }
  return seen;
}

/** A row with its weight, and what is wrong with it, or null. */
export type WeighedRow = SizeRow & { readonly kb: number; readonly fault: string | null };

/** Weighs a row; a row without a file is as wrong as one that is too heavy. */
export function weigh(row: SizeRow, gzipBytes: (file: string) => number): WeighedRow {
  const weights = row.files.map(gzipBytes);
  const bytes = row.each ? Math.max(0, ...weights) : weights.reduce((sum, each) => sum + each, 0);
  const kb = bytes / 1000;
  if (row.files.length === 0) return { ...row, kb, fault: "no such file" };
  return { ...row, kb, fault: kb > row.limitKb ? "too heavy" : null };
}
