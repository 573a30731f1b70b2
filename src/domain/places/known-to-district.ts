import type { LonLat, Place } from "../../model/types.ts";

/** Something placed, with how well. */
export type Placed = {
  readonly position: LonLat | null;
  readonly place: Pick<Place, "precision" | "radiusM">;
};

/** Narrowed to what has a position and the radius within which the true place lies. */
export type WellPlaced<Thing extends Placed> = Thing & {
  readonly position: LonLat;
  readonly place: { readonly radiusM: number };
};

/** Known to its district or better: what is known only to a city could lie anywhere that distances tell apart. */
export function isKnownToDistrict<Thing extends Placed>(thing: Thing): thing is WellPlaced<Thing> {
  const { precision, radiusM } = thing.place;
  return (
    thing.position !== null && radiusM !== null && precision !== "city" && precision !== "none"
  );
}
