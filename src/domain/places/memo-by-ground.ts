import { memoByRef } from "../collections/memo-by-ref.ts";
import type { GroundTopology } from "./ground.ts";

/** `memoByRef` of a ground that may not be there. */
export function memoByGround<Value>(
  compute: (ground: GroundTopology | null) => Value,
): (ground: GroundTopology | null) => Value {
  const known = memoByRef<GroundTopology, Value>(compute);
  let bare: { readonly value: Value } | null = null;
  return (ground) => {
    if (ground !== null) return known(ground);
    bare ??= { value: compute(null) };
    return bare.value;
  };
}
