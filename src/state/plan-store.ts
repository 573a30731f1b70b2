import type { AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { AnyJoin, JoinKind } from "../domain/joins/joins.ts";
import { knownOf, type Known } from "../domain/things/kind.ts";
import type { Atlas } from "../domain/atlas/atlas.ts";
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

/** The kind of join that belongs to things of a kind; null where a plan alone says all of them. */
export function joinKindOf(type: ThingRef["type"]): JoinKind | null {
  return type === "enterprise" || type === "agency" || type === "industry" ? type : null;
}

/** What is known of a thing from what has loaded so far. */
export function loadedOf(atlas: Atlas, ref: ThingRef): Known {
  const plan = planOf(ref) ?? "";
  const kind = joinKindOf(ref.type);
  const key = kind !== null && "id" in ref ? joinKey(kind, ref.id) : "";
  return knownOf(atlas, {
    outline: readyValue(outlineStore.getState()[plan]),
    details: readyValue(detailsStore.getState()[plan]),
    join: joinOf(joinStore.getState()[key]),
  });
}

/** A join as `Known` has it. */
export function joinOf(part: Part<AnyJoin> | undefined): Known["join"] {
  return part?.status === "absent" ? "absent" : readyValue(part);
}
