import { formatRef, parseRef, planOf, type ThingRef } from "../../model/thing-ref.ts";
import type { AtlasPlan } from "../atlas/atlas.ts";

/**
 * Where a thing stands now that an address knows by an old name: a plan says which of its refs have moved, as
 * `site:<id>` → `record:<id>`. Follows a chain of moves; a circle ends where it closes.
 */
export function redirected(outline: Pick<AtlasPlan, "redirects"> | null, ref: ThingRef): ThingRef {
  const plan = planOf(ref);
  if (outline === null || plan === null) return ref;
  const seen = new Set<string>();
  let current = ref;
  for (;;) {
    const text = formatRef(current).replace(`:${plan}/`, ":");
    const next = Object.hasOwn(outline.redirects, text) ? outline.redirects[text] : undefined;
    const target = next === undefined ? null : parseRef(next.replace(":", `:${plan}/`));
    if (target === null || seen.has(text)) return current;
    seen.add(text);
    current = target;
  }
}
