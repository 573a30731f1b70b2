import { useMemo } from "react";
import { useStore } from "zustand";
import { findThing, type Thing } from "../../domain/things/things.ts";
import { knownOf, type Known } from "../../domain/things/kind.ts";
import { planOf, type ThingRef } from "../../model/thing-ref.ts";
import { readyValue } from "../../state/part-store.ts";
import {
  detailsStore,
  isNamed,
  joinKeyOf,
  joinOf,
  joinStore,
  outlineStore,
} from "../../state/plan-store.ts";
import { useAtlas } from "./atlas-context.tsx";
import { useKnownOutline } from "./use-parts.ts";

/** What has loaded about a thing, the same value until more has; does not request anything. */
export function useKnown(ref: ThingRef | null): Known {
  const { atlas } = useAtlas();
  const plan = planOf(ref);
  const key = joinKeyOf(ref);
  const outline = useKnownOutline(plan);
  const details = useStore(detailsStore, (known) => readyValue(known[plan ?? ""]));
  const named = useStore(outlineStore, (known) => isNamed(known, ref));
  const join = useStore(joinStore, (known) => joinOf(known[key ?? ""], named));
  return useMemo(() => knownOf(atlas, { outline, details, join }), [atlas, outline, details, join]);
}

/** The thing that a ref points at; null where there is none, or it has not loaded. */
export function useThing(ref: ThingRef): Thing | null {
  const known = useKnown(ref);
  return findThing(known, ref);
}
