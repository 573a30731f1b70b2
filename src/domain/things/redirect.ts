import { formatRef, parseRef, planOf, type ThingRef } from "../../model/thing-ref.ts";
import type { AtlasPlan } from "../atlas/atlas.ts";

/**
 * Where a thing stands now that an address knows by an old name: a plan says which of its refs have moved, as
 * `site:<id>` → `record:<id>`. One step arrives: `problems` refuses a redirect to another.
 */
export function redirected(outline: Pick<AtlasPlan, "redirects"> | null, ref: ThingRef): ThingRef {
  const plan = planOf(ref);
  if (outline === null || plan === null) return ref;
  const old = formatRef(ref).replace(`:${plan}/`, ":");
  const moved = Object.hasOwn(outline.redirects, old) ? outline.redirects[old] : undefined;
  return parseRef(moved?.replace(":", `:${plan}/`) ?? "") ?? ref;
}
