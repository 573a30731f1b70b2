import type { MapLayer } from "./layers/layer-context.ts";

/** Of names that a reader has asked to have larger, in pixels. */
export const LEAST_TEXT = 18;

/** A layer whose text is nowhere smaller than so many pixels. */
export function legible(layer: MapLayer, least: number): MapLayer {
  if (least === 0 || layer.type !== "symbol") return layer;
  const size = layer.layout?.["text-size"];
  if (size === undefined) return layer;
  return { ...layer, layout: { ...layer.layout, "text-size": raised(size, least) } } as MapLayer;
}

/** A size that is no less; of a curve over zooms each value: every second one, from the first that is no zoom. */
function raised(size: unknown, least: number): unknown {
  if (typeof size === "number") return Math.max(size, least);
  if (!Array.isArray(size)) return size;
  const [operator, ...rest] = size as readonly unknown[];
  const first = { interpolate: 3, step: 1 }[String(operator)];
  if (first === undefined) return ["max", least, size];
  return [
    operator,
    ...rest.map((part, index) =>
      index >= first && (index - first) % 2 === 0 ? raised(part, least) : part,
    ),
  ];
}
