import type { AtlasSite } from "../domain/atlas/atlas.ts";
import { sectionId } from "../domain/clauses/section-id.ts";
import type { LayerId, Selection, View } from "./view.ts";

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

export function toSelection(select: Selection | null): ViewChange {
  return { select };
}

/** A site with its panel open. */
export function toSite(site: Pick<AtlasSite, "plan" | "id">): ViewChange {
  return { select: { type: "site", plan: site.plan, id: site.id } };
}

/** A task of a plan with its panel open. */
export function toTask(plan: string, section: string): ViewChange {
  return { select: { type: "task", plan, id: sectionId(section) } };
}

/** A clause of a plan with its panel open. */
export function toClause(plan: string, section: string): ViewChange {
  return { select: { type: "clause", plan, id: sectionId(section) } };
}

/** A plan open for reading, at one of its clauses where one is given. */
export function toReading(plan: string, section: string | null): ViewChange {
  const select = section === null ? null : (toClause(plan, section).select ?? null);
  return { screen: "read", plans: [plan], select };
}

/** A target of a plan with its panel open. */
export function toTarget(plan: string, id: string): ViewChange {
  return { select: { type: "target", plan, id } };
}

/** A link of a plan with the outside, with its panel open. */
export function toLink(plan: string, id: string): ViewChange {
  return { select: { type: "link", plan, id } };
}

/** An enterprise with its panel open. */
export function toEnterprise(id: string): ViewChange {
  return { select: { type: "enterprise", id } };
}

/** An agency with its panel open. */
export function toAgency(id: string): ViewChange {
  return { select: { type: "agency", id } };
}

/** A class of industry, by its code, or a finer term with its panel open. */
export function toIndustry(id: string): ViewChange {
  return { select: { type: "industry", id } };
}

/** A layer shown when it was hidden and the other way round. */
export function toLayer(layers: readonly LayerId[], layer: LayerId): ViewChange {
  return {
    layers: layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer],
  };
}
