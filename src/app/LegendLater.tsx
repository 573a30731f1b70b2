import type { SceneContent } from "../map/scene/scene-types.ts";
import { GuideLater } from "./GuideLater.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/legend/LegendPanel.tsx")).LegendPanel;

type LegendLaterProps = {
  readonly content: SceneContent;
  /** Whether readers may lay files of their own over the map. */
  readonly takesFiles?: boolean;
};

/** The legend, once its program has come: it knows the layers of the map, and no page waits for those before its text. */
export function LegendLater({ content, takesFiles = false }: LegendLaterProps) {
  const program = useProgram(load, "LegendPanel");
  return program && <program.Part content={content} guide={GuideLater} takesFiles={takesFiles} />;
}
