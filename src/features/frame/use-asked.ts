import { useMemo } from "react";
import { planOf, type ThingRef, type ThingType } from "../../model/thing-ref.ts";
import { detailsStore, joinKeyOf, joinStore } from "../../state/plan-store.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { useOutlines, useParts } from "../shared/use-parts.ts";

/** Kinds of things whose names stand in the details of a plan. */
const IN_DETAILS: ReadonlySet<ThingType> = new Set(["task", "clause", "target", "link", "record"]);

/** Asks for the files in which a thing stands. */
export function useAsked(ref: ThingRef): { readonly failed: boolean } {
  const { load } = useAtlas();
  const plan = planOf(ref);
  const plans = useMemo(() => (plan === null ? [] : [plan]), [plan]);
  const key = joinKeyOf(ref);
  const keys = useMemo(() => (key === null ? [] : [key]), [key]);
  const isInDetails = IN_DETAILS.has(ref.type);
  const inDetails = useMemo(() => (isInDetails ? plans : []), [isInDetails, plans]);
  const asked = [
    useOutlines(plans),
    useParts(detailsStore, inDetails, load.details),
    useParts(joinStore, keys, load.join),
  ];
  return { failed: asked.some(({ failed }) => failed.length > 0) };
}
