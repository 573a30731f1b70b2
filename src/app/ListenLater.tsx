import type { SceneContent } from "../map/scene/scene-types.ts";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/map-area/ListenMap.tsx")).ListenMap;

/** What makes a map of the engine's one that can be walked by key and heard, once its program has come. */
export function ListenLater({ content }: { readonly content: SceneContent }) {
  const program = useProgram(load, "ListenMap");
  return program && <program.Part content={content} />;
}
