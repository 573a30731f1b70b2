import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { type GroundTopology, holdsAreas } from "../../domain/places/ground.ts";
import type { PlanExtent } from "./plan-scene.ts";

/** A core known only to a wider radius than this has no outline worth drawing. */
const LARGEST_CORE_M = 6000;

/** The outlines of a plan's sites, each once, and which of them a site is. */
export type PlanExtents = {
  readonly extents: readonly PlanExtent[];
  /** What each outline is called: the adcodes that it joins, or the key of the site for which it was drawn. */
  readonly nameOf: ReadonlyMap<number, string>;
  /** By the id of the site. */
  readonly extentOf: ReadonlyMap<string, number>;
  /** Rough circles of cores that have no outline: parts of the structure, but no areas. */
  readonly circleOf: ReadonlyMap<string, number>;
};

/** Collects the outlines of a plan's sites. @param ground null where no administrative area has an outline */
export function planExtents(plan: AtlasPlan, ground: GroundTopology | null): PlanExtents {
  const extents: PlanExtent[] = [];
  const indexById = new Map<string, number>();
  const nameOf = new Map<number, string>();
  const extentOf = new Map<string, number>();
  const circleOf = new Map<string, number>();
  for (const site of plan.sites) {
    const id = site.extent ? site.key : site.place.areaOf.toSorted().join("+");
    const known = indexById.get(id);
    const extent = known === undefined ? outlineOf(site, ground) : null;
    if (known !== undefined) {
      extentOf.set(site.id, known);
    } else if (extent) {
      const index = extents.push(extent) - 1;
      indexById.set(id, index);
      nameOf.set(index, id);
      extentOf.set(site.id, index);
    } else if (isRoughCore(site)) {
      circleOf.set(site.id, extents.push(circleOfCore(site)) - 1);
    }
  }
  return { extents, nameOf, extentOf, circleOf };
}

/** The outline of a site that is an area: drawn by hand, or of whole administrative areas. */
function outlineOf({ extent, place }: AtlasSite, ground: GroundTopology | null): PlanExtent | null {
  if (extent) return { geometry: extent.geometry };
  return ground && holdsAreas(ground, place.areaOf) ? { adcodes: place.areaOf } : null;
}

type RoughCore = AtlasSite & {
  readonly position: NonNullable<AtlasSite["position"]>;
  readonly place: { readonly radiusM: number };
};

function isRoughCore(site: AtlasSite): site is RoughCore {
  const { radiusM } = site.place;
  return (
    site.strategyRole === "core" &&
    site.position !== null &&
    radiusM !== null &&
    radiusM <= LARGEST_CORE_M
  );
}

function circleOfCore({ position, place }: RoughCore): PlanExtent {
  return { centre: position, radiusM: place.radiusM };
}
