import type { SceneContent } from "../map/scene/scene-types.ts";
import { GuideLater } from "./GuideLater.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/legend/LegendPanel.tsx")).LegendPanel;

/** The legend, once its program has come: it knows the layers of the map, and no page waits for those before its text. */
export function LegendLater({ content }: { readonly content: SceneContent }) {
  const program = useProgram(load, "LegendPanel");
  return program && <program.Part content={content} guide={GuideLater} />;
}
