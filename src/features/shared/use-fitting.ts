import { useDeferredValue, useMemo } from "react";
import { formatRef, type ThingRef } from "../../model/thing-ref.ts";
import { useUi } from "./atlas-context.tsx";

/**
 * What of a list fits search and filter; all of it while nothing is asked for.
 * @param refOf points at an entry; a constant function
 */
export function useFitting<Entry>(
  entries: readonly Entry[],
  refOf: (entry: Entry) => ThingRef,
): readonly Entry[] {
  const sifted = useDeferredValue(useUi((ui) => ui.sifted));
  return useMemo(
    () =>
      sifted === null
        ? entries
        : entries.filter((entry) => sifted.refs.has(formatRef(refOf(entry)))),
    [entries, refOf, sifted],
  );
}
