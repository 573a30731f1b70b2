import type { LonLat } from "../../model/types.ts";
import { nearDistanceM, offsetBy } from "./geodesy.ts";

/** A site whose position is known to within a radius. */
export type Spreadable = {
  readonly key: string;
  readonly position: LonLat;
  readonly radiusM: number;
  /** Others lie within it: of equals it takes the middle. */
  readonly hasChildren: boolean;
  /** Whether a position lies in the district that the site is known to lie in. */
  readonly isWithin: (position: LonLat) => boolean;
};

/** Share of the radius that may be used, so that a mark stays well inside its drawn ring. */
const USABLE = 0.92;
/** Distance between neighbours that is wished for, in metres: less than in proportion where little is known. */
const WISHED_MAX_M = 1400;
const wishedDistanceM = (radiusM: number): number =>
  Math.min(0.32 * radiusM, 10 * Math.sqrt(radiusM), WISHED_MAX_M);
/** Where a district's outline leaves no slot free, neighbours move closer together, so many times. */
const SQUEEZE = 0.75;
const SQUEEZES = 5;
/** A slot counts as taken when a mark stands nearer than this share of the distance wished for. */
const CLEARANCE = 0.6;
/** Positions nearer than this are one place. */
const SAME_PLACE_M = 20;
/** A lattice turned a little off the horizontal lets names at the side of marks fit between the rows. */
const LATTICE_TURN = (17 * Math.PI) / 180;
const LATTICE_RINGS = 9;

type Slot = { readonly east: number; readonly north: number; readonly reach: number };

/** Points of a hexagonal lattice of unit distance, from the middle outwards: the closest packing there is. */
const SLOTS: readonly Slot[] = hexagonalSlots();

/**
 * Positions at which sites are drawn, by key. Sites that share a place are laid out around it, each within its own
 * radius: those known best nearest to their true position. The result depends on the set of sites, not on its order,
 * so it is made once for all sites of a plan and stays the same whatever is filtered.
 */
export function spreadSites(sites: readonly Spreadable[]): ReadonlyMap<string, LonLat> {
  const drawn = new Map<string, LonLat>();
  const taken: LonLat[] = [];
  for (const site of sites.toSorted(byClaim)) {
    const position = placeSite(site, latticeDistanceM(site, sites), taken);
    taken.push(position);
    drawn.set(site.key, position);
  }
  return drawn;
}

/** Whoever is known best chooses first; then whatever holds others; then by key. */
function byClaim(a: Spreadable, b: Spreadable): number {
  return (
    a.radiusM - b.radiusM ||
    Number(b.hasChildren) - Number(a.hasChildren) ||
    (a.key < b.key ? -1 : 1)
  );
}

/** Distance between neighbours of a site's lattice: as wished, but no more than lets all that share its place in. */
function latticeDistanceM(site: Spreadable, sites: readonly Spreadable[]): number {
  const wished = wishedDistanceM(site.radiusM);
  const sharing = sites.filter(
    (other) =>
      other.radiusM <= site.radiusM && nearDistanceM(other.position, site.position) < SAME_PLACE_M,
  ).length;
  const reach = SLOTS[Math.min(sharing, SLOTS.length) - 1]?.reach ?? 0;
  return reach === 0 ? wished : Math.min(wished, (site.radiusM * USABLE) / reach);
}

/** The first free slot within radius and district; where there is none, the one farthest from all marks. */
function placeSite(site: Spreadable, wishedM: number, taken: readonly LonLat[]): LonLat {
  let best: LonLat = site.position;
  let bestRoom = roomAround(site.position, taken);
  for (let squeeze = 0; squeeze <= SQUEEZES; squeeze++) {
    const distanceM = wishedM * SQUEEZE ** squeeze;
    for (const position of slotsAround(site, distanceM)) {
      const room = roomAround(position, taken);
      if (room >= distanceM * CLEARANCE) return position;
      if (room > bestRoom) {
        best = position;
        bestRoom = room;
      }
    }
  }
  return best;
}

/** The site's own position, then lattice points around it that lie within its radius and its district. */
function* slotsAround(site: Spreadable, distanceM: number): Generator<LonLat> {
  for (const slot of SLOTS) {
    if (slot.reach * distanceM > site.radiusM * USABLE * 1.0001) return;
    const position = offsetBy(site.position, slot.east * distanceM, slot.north * distanceM);
    if (slot.reach === 0 || site.isWithin(position)) yield position;
  }
}

function roomAround(position: LonLat, taken: readonly LonLat[]): number {
  let room = Infinity;
  for (const other of taken) room = Math.min(room, nearDistanceM(position, other));
  return room;
}

function hexagonalSlots(): readonly Slot[] {
  const slots: { east: number; north: number; reach: number; angle: number }[] = [];
  const cos = Math.cos(LATTICE_TURN);
  const sin = Math.sin(LATTICE_TURN);
  for (let row = -LATTICE_RINGS; row <= LATTICE_RINGS; row++) {
    for (let column = -LATTICE_RINGS; column <= LATTICE_RINGS; column++) {
      const x = column + row / 2;
      const y = (row * Math.sqrt(3)) / 2;
      const reach = Math.hypot(x, y);
      if (reach > LATTICE_RINGS) continue;
      const angle = (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
      slots.push({ east: x * cos - y * sin, north: x * sin + y * cos, reach, angle });
    }
  }
  // Rounded, for equal distances differ in their last digits.
  const ring = (slot: { reach: number }): number => Math.round(slot.reach * 1000);
  return slots.toSorted((a, b) => ring(a) - ring(b) || a.angle - b.angle);
}
