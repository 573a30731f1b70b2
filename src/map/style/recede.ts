import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLayer } from "./layers/layer-context.ts";
import { TILE_SOURCE } from "./order.ts";

/** What of its strength is left to a layer while some sites are lit. */
const LEFT = 0.35;

/** What these draw recedes: structure, extents, rings. Marks and names recede one by one, by their states. */
const SOURCES = new Set<string>(["shape", TILE_SOURCE]);
/** Where a plan applies is the ground on which its sites are lit. */
const STAYS = new Set<string>(["region-fill", "region-line"]);

const OPACITIES = {
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["icon-opacity", "text-opacity"],
} as const;

/** A layer as it is while some sites are lit, or not. Its opacity is stated either way, so that one can become the other. */
export function receded(layer: MapLayer, isLit: boolean): MapLayer {
  const recedes = "source" in layer && SOURCES.has(layer.source) && !STAYS.has(layer.id);
  if (!recedes && layer.id !== "caption") return layer;
  const properties: readonly string[] = OPACITIES[layer.type as keyof typeof OPACITIES] ?? [];
  const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
  const share = isLit ? LEFT : 1;
  const faded = properties.map((property) => [property, faint(paint[property] ?? 1, share)]);
  return { ...layer, paint: { ...paint, ...Object.fromEntries(faded) } } as MapLayer;
}

/** An opacity times a share; what depends on the zoom must do so at its outermost. */
function faint(opacity: unknown, share: number): unknown {
  if (share === 1) return opacity;
  if (typeof opacity === "number") return opacity * share;
  const [operator, ...rest] = opacity as ExpressionSpecification;
  // Of a curve over zooms each value fades: every second one, from the first that is no zoom.
  const first = { interpolate: 3, step: 1 }[String(operator)];
  if (first === undefined || !String(rest).includes("zoom")) return ["*", share, opacity];
  return [
    operator,
    ...rest.map((part, index) =>
      index >= first && (index - first) % 2 === 0 ? faint(part, share) : part,
    ),
  ];
}
