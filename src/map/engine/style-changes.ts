import type { StyleSpecification } from "maplibre-gl";
import type { LayerName } from "../style/order.ts";

/** One property of one layer that differs between two styles. */
export type StyleChange = {
  readonly layer: LayerName;
  readonly part: "paint" | "layout";
  readonly property: string;
  readonly value: unknown;
};

/**
 * What must be set to make one style of ours the other. Themes and languages have the same layers in the same order,
 * so that no source has to be loaded again and no layer comes or goes.
 */
export function styleChanges(
  from: StyleSpecification,
  to: StyleSpecification,
): readonly StyleChange[] {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  return to.layers.flatMap((layer) => {
    const known = before.get(layer.id);
    return (["paint", "layout"] as const).flatMap((part) => {
      const next = propertiesOf(layer, part);
      const previous = known ? propertiesOf(known, part) : {};
      return Object.entries(next)
        .filter(([property, value]) => !sameValue(previous[property], value))
        .map(([property, value]) => ({ layer: layer.id as LayerName, part, property, value }));
    });
  });
}

function propertiesOf(
  layer: StyleSpecification["layers"][number],
  part: "paint" | "layout",
): Readonly<Record<string, unknown>> {
  return (layer[part] ?? {}) as Readonly<Record<string, unknown>>;
}

/** Style values are JSON, written by the same code in the same order. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
