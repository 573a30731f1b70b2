import { OWN_LIMITS, type OwnFound, type OwnRead, ownFault } from "./own-data.ts";
import { positionsOf } from "./positions-of.ts";

/** As many things as a map takes, in their order; that there are more is told. */
export function limitThings(read: OwnFound): OwnRead {
  const { things, positions } = OWN_LIMITS;
  const counted = read.things.slice(0, things);
  const faults = [...read.faults];
  if (read.things.length > things)
    faults.unshift(ownFault("too-many", "", String(read.things.length)));
  let sum = 0;
  const cut = counted.findIndex(
    ({ geometry }) => (sum += positionsOf(geometry).length) > positions,
  );
  if (cut !== -1) faults.unshift(ownFault("too-fine", "", String(cut)));
  const shown = cut === -1 ? counted : counted.slice(0, cut);
  return { ...read, things: shown.map((thing, id) => ({ ...thing, id })), faults };
}
