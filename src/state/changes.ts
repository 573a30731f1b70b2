import type { CompareSectionId } from "../domain/compare/sections.ts";
import { clauseRef } from "../domain/things/refs.ts";
import type { ThingRef } from "../model/thing-ref.ts";
import type { LayerId, View } from "./view.ts";

/** A change of view: what a link leads to and what a click does are the same value. */
export type ViewChange = Partial<View>;

/** One plan, its panel open, the camera on it. */
export function toPlan(plan: string): ViewChange {
  return { plans: [plan], select: { type: "plan", plan }, camera: null };
}

/** All plans, nothing open. */
export function toStart(): ViewChange {
  return { plans: [], select: null, camera: null };
}

/** A thing with its panel open; null closes the panel. */
export function toThing(select: ThingRef | null): ViewChange {
  return { select };
}

/** A plan open for reading, at one of its clauses where one is given. */
export function toReading(plan: string, section: string | null): ViewChange {
  const select = section === null ? null : clauseRef(plan, section);
  return { screen: "read", plans: [plan], select };
}

/** A layer shown when it was hidden and the other way round. */
export function toLayer(layers: readonly LayerId[], layer: LayerId): ViewChange {
  return {
    layers: layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer],
  };
}

/** A part of the comparison. */
export function toSection(section: CompareSectionId): ViewChange {
  return { screen: "compare", section };
}
