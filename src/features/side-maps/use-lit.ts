import { useDeferredValue, useMemo, useState } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { litSites } from "../../domain/compare/lit-sites.ts";
import { findThing } from "../../domain/things/things.ts";
import type { Light } from "../../model/light.ts";
import type { ThingRef } from "../../model/thing-ref.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { useKnown } from "../shared/use-thing.ts";

/** What is lit on all maps, and whose hand is on the legend. */
export type Lit = {
  /** What the reader looks at, else what they chose; null where it is the open thing that is lit, or nothing. */
  readonly light: Light | null;
  /** Keys of the lit sites; null while all are as bright as each other. */
  readonly keys: ReadonlySet<string> | null;
  /** Takes what is looked at for a moment. */
  readonly look: (light: Light | null) => void;
};

/** What the legend lights, else the thing whose panel is open: as on the map, a site and a plan light nothing. */
export function useLit(plans: readonly AtlasPlan[]): Lit {
  const { atlas } = useAtlas();
  const [looked, look] = useState<Light | null>(null);
  const chosen = useViewPart((view) => view.light);
  const light = useDeferredValue(looked ?? chosen);
  const open = useOpenSites();
  const keys = useMemo(() => {
    if (light === null) return open;
    return new Set<string>(
      plans.flatMap((plan) => litSites(atlas, plan, light).map(({ key }) => key)),
    );
  }, [atlas, plans, light, open]);
  return { light, keys, look };
}

function useOpenSites(): ReadonlySet<string> | null {
  const select = useDeferredValue(useViewPart((view) => view.select));
  const ref = lights(select) ? select : null;
  const known = useKnown(ref);
  return useMemo(() => {
    const sites = ref === null ? [] : (findThing(known, ref)?.sites() ?? []);
    return sites.length === 0 ? null : new Set<string>(sites);
  }, [known, ref]);
}

function lights(ref: ThingRef | null): boolean {
  return ref !== null && ref.type !== "site" && ref.type !== "plan";
}
