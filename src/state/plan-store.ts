import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { AnyJoin, JoinKind } from "../domain/joins/joins.ts";
import { knownOf, type Known } from "../domain/things/kind.ts";
import { planOf, type ThingRef } from "../model/thing-ref.ts";
import { createPartStore, readyValue, type Part } from "./part-store.ts";

/**
 * What has been loaded of each plan beyond its summary, by plan id, in two steps: its outline when its sites are shown,
 * its details when a panel needs them. Either may fail and be asked for again; no plan waits for another.
 */
export const outlineStore = createPartStore<AtlasPlan>();
export const detailsStore = createPartStore<PlanDetails>();

/** What several plans say of one thing, by `joinKey`. */
export const joinStore = createPartStore<AnyJoin>();

/** Names a join among all joins. */
export function joinKey(kind: JoinKind, id: string): string {
  return `${kind}/${id}`;
}

/** The key of what all plans say of a thing; null where one plan alone says all of it. */
export function joinKeyOf(ref: ThingRef | null): string | null {
  switch (ref?.type) {
    case "enterprise":
    case "agency":
    case "industry":
      return joinKey(ref.type, ref.id);
    default:
      return null;
  }
}

/** What is known of a thing from what has loaded so far. */
export function loadedOf(atlas: Atlas, ref: ThingRef): Known {
  const plan = planOf(ref) ?? "";
  return knownOf(atlas, {
    outline: readyValue(outlineStore.getState()[plan]),
    details: readyValue(detailsStore.getState()[plan]),
    join: joinOf(joinStore.getState()[joinKeyOf(ref) ?? ""]),
  });
}

/** A join as `Known` has it. */
export function joinOf(part: Part<AnyJoin> | undefined): Known["join"] {
  return part?.status === "absent" ? "absent" : readyValue(part);
}
