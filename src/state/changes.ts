import type { CompareSectionId } from "../domain/compare/sections.ts";
import { clauseRef } from "../domain/things/refs.ts";
import { NO_FILTER } from "../domain/facets/filter.ts";
import { planOf, type ThingRef } from "../model/thing-ref.ts";
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

/** Nothing searched for, nothing left out. */
export function toUnfiltered(): ViewChange {
  return { query: "", filter: NO_FILTER };
}

/**
 * A thing that was found, wherever it is: its panel, and its plan among those shown. What was searched for has been
 * answered.
 */
export function toFound(select: ThingRef, plans: readonly string[]): ViewChange {
  if (select.type === "plan") return { ...toPlan(select.plan), query: "" };
  const plan = planOf(select);
  const isShown = plan === null || plans.length === 0 || plans.includes(plan);
  return { select, query: "", ...(isShown ? {} : { plans: [plan] }) };
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
