import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { labelLayers } from "./labels.ts";
import { type LayerContext, type MapLayer, ofType, STANDS_NOW } from "./layer-context.ts";
import { markLayers } from "./marks.ts";

/** The layers that there are a second time, and of which marks. */
const COPIES = {
  mark: { id: "lit-mark", types: ["site"] },
  count: { id: "lit-count", types: ["within", "crowd"] },
  "mark-name": { id: "lit-name", types: ["site", "within", "crowd"] },
  "area-name": { id: "lit-area-name", types: ["area"] },
} as const;

/** The lit marks once more, above all that are dimmed: what those would take up is theirs. */
export function litLayers(context: LayerContext): readonly MapLayer[] {
  return [...markLayers(context), ...labelLayers(context)].flatMap((layer): MapLayer[] => {
    if (layer.type !== "symbol" || !(layer.id in COPIES)) return [];
    const { paint, ...copy } = layer;
    const { "icon-opacity": _icon, "text-opacity": _text, ...rest } = paint ?? {};
    const { id, types } = COPIES[layer.id as keyof typeof COPIES];
    const filter: ExpressionSpecification = ["all", ofType(...types), STANDS_NOW];
    return [{ ...copy, id, filter, source: "lit-point", paint: rest }];
  });
}
