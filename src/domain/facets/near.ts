import type { LonLat } from "../../model/types.ts";
import { REF_ID } from "../../model/thing-ref.ts";

/** What lies within so many kilometres of a site of a plan, or of a point of the map. */
export type Near = {
  readonly of:
    | { readonly type: "site"; readonly plan: string; readonly id: string }
    | { readonly type: "point"; readonly at: LonLat };
  readonly km: number;
};

/** How near things are asked for. */
export const NEAR_KM = [10, 20, 50] as const;

const MOST_KM = 500;
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;

/** Reads `<plan>/<site>/<km>` or `<lat>/<lon>/<km>`; null for what is neither. */
export function parseNear(text: string): Near | null {
  const parts = text.split("/");
  const [first = "", second = "", distance = ""] = parts;
  const km = /^\d{1,3}$/.test(distance) ? Number(distance) : 0;
  const of =
    DEGREES.test(first) && DEGREES.test(second) ? pointOf(first, second) : siteOf(first, second);
  return parts.length !== 3 || km < 1 || km > MOST_KM || of === null ? null : { of, km };
}

function pointOf(lat: string, lon: string): Near["of"] | null {
  const at = [Number(lon), Number(lat)] as const;
  return Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 85 ? { type: "point", at } : null;
}

function siteOf(plan: string, id: string): Near["of"] | null {
  return REF_ID.test(plan) && REF_ID.test(id) ? { type: "site", plan, id } : null;
}

/** The one text of it; a point to ten metres. */
export function formatNear({ of, km }: Near): string {
  if (of.type === "site") return `${of.plan}/${of.id}/${km}`;
  const round = (degrees: number) => Number(degrees.toFixed(4)) + 0;
  return `${round(of.at[1])}/${round(of.at[0])}/${km}`;
}
