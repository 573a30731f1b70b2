import { useDeferredValue, useMemo, useState } from "react";
import { findThing } from "../../domain/things/things.ts";
import { clauseRef } from "../../domain/things/refs.ts";
import type { Lighting } from "../../map/scene/lit.ts";
import { siteKey } from "../../model/site-key.ts";
import { formatRef, isSameRef, parseRef, type ThingRef } from "../../model/thing-ref.ts";
import { useUi, useViewPart } from "../shared/atlas-context.tsx";
import { usePlansShown } from "../shared/use-plans-shown.ts";
import { useKnown } from "../shared/use-thing.ts";

/**
 * What the map lights: the sites of the thing that is open, or of the clause that is being read. Null while all are as
 * bright as each other, as beside the panel of a site.
 */
export function useLighting(): Lighting | null {
  const select = useDeferredValue(useViewPart((view) => view.select));
  const ref = useLightingRef(select);
  const known = useKnown(ref);
  const address = useViewPart(addressed);
  // A link that holds a camera has said where to look.
  const [first] = useState(address);
  const keys = useMemo(
    () => new Set(ref === null ? [] : findThing(known, ref)?.sites()),
    [known, ref],
  );
  const of = ref && formatRef(ref);
  const follow = of !== first && isSameRef(ref, select);
  const sifted = useSifted();
  return useMemo(
    () => (of === null || keys.size === 0 ? sifted : { of, keys, follow }),
    [of, keys, follow, sifted],
  );
}

/** What fits search and filter; null while nothing is asked for. */
function useSifted(): Lighting | null {
  const sifted = useDeferredValue(useUi((ui) => ui.sifted));
  return useMemo(() => {
    if (sifted === null) return null;
    const refs = [...sifted.refs].map(parseRef);
    const sites = refs.flatMap((ref) => (ref?.type === "site" ? siteKey(ref.plan, ref.id) : []));
    return { of: "sifted", keys: new Set(sites), follow: true };
  }, [sifted]);
}

const addressed = ({ select, camera }: { select: ThingRef | null; camera: unknown }) =>
  select !== null && camera !== null ? formatRef(select) : null;

/** What is open and lights anything; the same value while it points at the same. */
function useLightingRef(select: ThingRef | null): ThingRef | null {
  const screen = useViewPart((view) => view.screen);
  const reading = useUi((ui) => ui.reading);
  const plans = usePlansShown();
  return useMemo(() => {
    if (screen === "read" && (select === null || select.type === "clause")) {
      return reading && clauseRef(reading.plan, reading.section);
    }
    const isWholeMap = select?.type === "plan" && plans.length === 1;
    return select?.type === "site" || isWholeMap ? null : select;
  }, [screen, select, reading, plans]);
}
