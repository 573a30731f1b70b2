import { formatRef, parseRef, planOf, type ThingRef } from "../../model/thing-ref.ts";
import type { AtlasPlan } from "../atlas/atlas.ts";

/**
 * The current ref of a thing that an address knows by an old one: a plan lists its moved refs as `site:<id>` →
 * `record:<id>`. A single step is enough: `problems` rejects a redirect to another redirect.
 */
export function redirected(outline: Pick<AtlasPlan, "redirects"> | null, ref: ThingRef): ThingRef {
  const plan = planOf(ref);
  if (outline === null || plan === null) return ref;
  const old = formatRef(ref).replace(`:${plan}/`, ":");
  const moved = Object.hasOwn(outline.redirects, old) ? outline.redirects[old] : undefined;
  return parseRef(moved?.replace(":", `:${plan}/`) ?? "") ?? ref;
}
