import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { PlanMetrics } from "../domain/compare/metrics-file.ts";
import type { AnyJoin, JoinKind } from "../domain/joins/joins.ts";
import type { SearchRows, SearchShared } from "../domain/search/search-file.ts";
import { knownOf, type Known } from "../domain/things/kind.ts";
import { planOf, type ThingRef } from "../model/thing-ref.ts";
import { createPartStore, readyValue, type Part, type Parts } from "./part-store.ts";

/**
 * What has been loaded of each plan beyond its summary, by plan id, in two steps: its outline when its sites are shown,
 * its details when a panel needs them. Either may fail and be asked for again; no plan waits for another.
 */
export const outlineStore = createPartStore<AtlasPlan>();
export const detailsStore = createPartStore<PlanDetails>();

/** The spatial metrics of plans, by plan id. */
export const metricsStore = createPartStore<PlanMetrics>();

/** What is searched, by the name of its file: what is found first, and of plans. */
export const searchSharedStore = createPartStore<SearchShared>();
export const searchStore = createPartStore<SearchRows>();

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
  const outlines = outlineStore.getState();
  return knownOf(atlas, {
    outline: readyValue(outlines[plan]),
    details: readyValue(detailsStore.getState()[plan]),
    join: joinOf(joinStore.getState()[joinKeyOf(ref) ?? ""], isNamed(outlines, ref)),
  });
}

/** A join as `Known` has it: of what a plan names the file may be gone, and yet it is no error to ask for it. */
export function joinOf(part: Part<AnyJoin> | undefined, named: boolean): Known["join"] {
  if (part?.status !== "absent") return readyValue(part);
  return named ? null : "absent";
}

/** Whether any plan whose outline has loaded names a thing that plans share. */
export function isNamed(outlines: Parts<AtlasPlan>, ref: ThingRef | null): boolean {
  const lists = { agency: "agencies", enterprise: "enterprises" } as const;
  if (ref?.type !== "agency" && ref?.type !== "enterprise") return false;
  return Object.values(outlines).some((part) =>
    readyValue(part)?.[lists[ref.type]].some(({ id }) => id === ref.id),
  );
}
