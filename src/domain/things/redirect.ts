import { formatRef, parseRef, planOf, type ThingRef } from "../../model/thing-ref.ts";

/** Old addresses → new ones, both without the plan: `site:<id>` → `record:<id>`, `industry:<id>` → `industry:<id>`. */
type Moved = { readonly redirects: Readonly<Record<string, string>> };

/**
 * The current ref of a thing that an address knows by an old one. What belongs to a plan is looked up in the plan's
 * outline, what plans share in the index. A single step is enough: `problems` rejects a redirect to another redirect.
 */
export function redirected(index: Moved, outline: Moved | null, ref: ThingRef): ThingRef {
  const plan = planOf(ref);
  const moved = plan === null ? index : outline;
  const within = plan === null ? ":" : `:${plan}/`;
  const old = formatRef(ref).replace(within, ":");
  if (moved === null || !Object.hasOwn(moved.redirects, old)) return ref;
  return parseRef(moved.redirects[old]?.replace(":", within) ?? "") ?? ref;
}
