import { frameStore, restMap } from "../state/frame-store.ts";

const MARK = "health-atlas:live";

/**
 * Of the frames of one page that show this atlas only one has a live map: browsers lose the drawings of many. Frames of
 * one origin tell each other; one that has no origin, as in a sandbox, has no drawn map either.
 */
export function keepOneLiveMap(): void {
  const { origin, parent } = window;
  if (parent === window || origin === "null") return;
  frameStore.subscribe(({ live }, before) => {
    if (!live || before.live) return;
    for (let at = 0; at < parent.length; at += 1) {
      const frame = parent[at];
      if (frame && frame !== window) frame.postMessage(MARK, origin);
    }
  });
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.data !== MARK || event.origin !== origin || event.source === window) return;
    if (frameStore.getState().live) restMap();
  });
}
