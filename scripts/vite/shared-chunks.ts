/** What the bundler knows of a module. */
type Graph = {
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};

const PAGE = "src/app/main.tsx";
const FRAME = "src/app/embed.tsx";
const FRAME_MAP = "src/app/LiveMap.tsx";

/**
 * The chunk of a module that the page and the frame share, so that what they share is one file and not twenty; null
 * where the bundler may decide.
 * @param root folder that src/ is in
 */
export function sharedChunks(root: string): (id: string, graph: Graph) => string | null {
  let page: ReadonlySet<string> | null = null;
  let frame: ReadonlySet<string> = new Set();
  let map: ReadonlySet<string> = new Set();
  return (id, graph) => {
    if (page === null) {
      page = loadedWith(`${root}/${PAGE}`, graph);
      frame = loadedWith(`${root}/${FRAME}`, graph);
      map = loadedWith(`${root}/${FRAME_MAP}`, graph, { later: true });
    }
    // One style sheet before the text of either.
    if (/\.css(?:\?|$)/.test(id)) return page.has(id) || frame.has(id) ? "common" : null;
    if (!page.has(id)) return null;
    if (frame.has(id)) return "common";
    return map.has(id) ? "map-area" : null;
  };
}

/** A module with all that is loaded at once with it, and what it may load later where that is asked for. */
function loadedWith(start: string, graph: Graph, { later = false } = {}): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const info = seen.has(id) ? null : graph.getModuleInfo(id);
    if (!info) continue;
    seen.add(id);
    open.push(...info.importedIds, ...(later ? info.dynamicallyImportedIds : []));
  }
  return seen;
}
