import type { FilterSpecification, StyleSpecification } from "maplibre-gl";
import type { LayerName } from "../style/order.ts";

/** What differs in one layer between two styles: a property, or which features it draws. */
export type StyleChange =
  | {
      readonly layer: LayerName;
      readonly part: "paint" | "layout";
      readonly property: string;
      readonly value: unknown;
    }
  | { readonly layer: LayerName; readonly part: "filter"; readonly value: FilterSpecification };

/**
 * What must be set to make one style of ours the other. Themes, languages and choices of content have the same layers in
 * the same order, so that no source has to be loaded again and no layer comes or goes.
 */
export function styleChanges(
  from: StyleSpecification,
  to: StyleSpecification,
): readonly StyleChange[] {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  return to.layers.flatMap((layer) => {
    const known = before.get(layer.id);
    return [
      ...filterChange(known, layer),
      ...propertyChanges("paint", known, layer),
      ...propertyChanges("layout", known, layer),
    ];
  });
}

type Layer = StyleSpecification["layers"][number];

function filterChange(known: Layer | undefined, layer: Layer): readonly StyleChange[] {
  if (!("filter" in layer) || layer.filter === undefined) return [];
  const before = known && "filter" in known ? known.filter : undefined;
  if (sameValue(before, layer.filter)) return [];
  return [{ layer: layer.id as LayerName, part: "filter", value: layer.filter }];
}

function propertyChanges(
  part: "paint" | "layout",
  known: Layer | undefined,
  layer: Layer,
): readonly StyleChange[] {
  const previous = known ? propertiesOf(known, part) : {};
  const next = propertiesOf(layer, part);
  // What the layer no longer has goes back to what it is by itself.
  const gone = Object.keys(previous).map((property) => [property, undefined] as const);
  return Object.entries({ ...Object.fromEntries(gone), ...next })
    .filter(([property, value]) => !sameValue(previous[property], value))
    .map(([property, value]) => ({ layer: layer.id as LayerName, part, property, value }));
}

function propertiesOf(layer: Layer, part: "paint" | "layout"): Readonly<Record<string, unknown>> {
  return (layer[part] ?? {}) as Readonly<Record<string, unknown>>;
}

/** Style values are JSON, written by the same code in the same order. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
