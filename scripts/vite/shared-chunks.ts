/** What the bundler knows of a module. */
type Graph = {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};

const PAGE = "src/app/main.tsx";
const FRAME = "src/app/embed.tsx";
const MAP = "src/app/LiveMap.tsx";
/** Comes later, but on the pages of plans its text is there before. */
const PANEL = "src/features/things/DetailPanel.tsx";
/** What may come before any panel, and should not bring one. */
const BEFORE_PANEL = [
  FRAME,
  "src/app/frame-talk.ts",
  "src/map/view/MapView.tsx",
  "src/features/browse/StackList.tsx",
  "src/features/legend/LegendPanel.tsx",
  "src/features/search/FilterBar.tsx",
  "src/features/share/ShareDialog.tsx",
  "src/features/shared/TakeHomeBox.tsx",
];

/** Modules by what loads them. */
type Loaded = Readonly<
  Record<"page" | "frame" | "map" | "panel" | "beforePanel", ReadonlySet<string>>
>;

/**
 * The chunk of a module that the page, the frame and the panel share, so that what they share is one file and not
 * twenty; null where the bundler may decide.
 * @param root folder that src/ is in
 */
export function sharedChunks(root: string): (id: string, graph: Graph) => string | null {
  let loaded: Loaded | null = null;
  return (id, graph) => {
    const from = (...starts: readonly string[]) =>
      loadedWith(
        starts.map((start) => `${root}/${start}`),
        graph,
      );
    loaded ??= {
      page: from(PAGE),
      frame: from(FRAME),
      map: loadedWith([`${root}/${MAP}`], graph, { later: true }),
      panel: from(PANEL),
      beforePanel: from(...BEFORE_PANEL),
    };
    return chunkOf(id, loaded);
  };
}

function chunkOf(id: string, { page, frame, map, panel, beforePanel }: Loaded): string | null {
  if (/\.css(?:\?|$)/.test(id)) {
    // One style sheet before the text of any.
    return [page, frame, panel].some((those) => those.has(id)) ? "common" : null;
  }
  if (page.has(id)) {
    if (frame.has(id)) return "common";
    return map.has(id) ? "map-area" : null;
  }
  // The manifest knows what is asked for later by the chunk of its own.
  if (!panel.has(id) || id.endsWith(PANEL)) return null;
  return beforePanel.has(id) ? "kit" : "panel";
}

/** Modules with all that is loaded at once with them, and what they may load later where that is asked for. */
function loadedWith(
  starts: readonly string[],
  graph: Graph,
  { later = false } = {},
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const info = seen.has(id) ? null : graph.getModuleInfo(id);
    if (!info) continue;
    seen.add(id);
    open.push(...info.importedIds, ...(later ? info.dynamicallyImportedIds : []));
  }
  return seen;
}
