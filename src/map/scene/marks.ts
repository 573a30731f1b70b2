import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { isArea, isSomewhereIn } from "../../domain/places/counted-areas.ts";
import { areaFeature, type GroundTopology, layerOfAdcode } from "../../domain/places/ground.ts";
import type { LonLat } from "../../model/types.ts";
import type { Precision } from "../../model/vocabulary.ts";
import type { PlanMark, Standing } from "./plan-scene.ts";
import { KIND_RANK, ROLE_RANK } from "./ranks.ts";
import { toneOf } from "./tone.ts";

/** A site that has a position, and with it a precision and a radius. */
type PlacedSite = AtlasSite & {
  readonly position: LonLat;
  readonly place: { readonly radiusM: number; readonly precision: Exclude<Precision, "none"> };
};

function isPlaced(site: AtlasSite): site is PlacedSite {
  return site.position !== null && site.place.radiusM !== null && site.place.precision !== "none";
}

/** A mark before it is known which outline is its own, and so where its middle is. */
export type BareMark = Omit<PlanMark, "extent" | "position">;

/**
 * Marks of all placed sites of a plan, whatever else is shown: their drawn positions never depend on a filter.
 * @param captioned adcodes of the regions that carry a plan's caption
 */
export function buildMarks(
  plan: AtlasPlan,
  ground: GroundTopology | null,
  captioned: ReadonlySet<string>,
): readonly BareMark[] {
  const childCounts = countChildren(plan.sites);
  return plan.sites.filter(isPlaced).map((site) => ({
    id: site.id,
    stands: standingOf(site),
    truePosition: site.position,
    radiusM: site.place.radiusM,
    precision: site.place.precision,
    kind: site.kind,
    colour: site.group ?? "none",
    strategyRole: site.strategyRole,
    status: site.status,
    nameZh: site.nameZh,
    nameEn: site.nameEn,
    rank: rankOf(site, childCounts.get(site.id) ?? 0),
    nameZoom: nameZoomOf(site, captioned),
    within: areaWithin(site, ground),
    names: nameOnGround(site),
  }));
}

/** What is known to a town or better has a place, also where it has an outline. */
function standingOf(site: PlacedSite): Standing {
  if (isSomewhereIn(site)) return "counted";
  return toneOf(site.place.precision) === "hatched" && isArea(site) ? "area" : "alone";
}

/**
 * Adcode of the administrative area that is all that is known of where a site lies; null when a circle says it better.
 * Its border stands on the map anyway, so that no further line is needed until the site is looked at.
 */
function areaWithin({ place }: PlacedSite, ground: GroundTopology | null): string | null {
  const { adcode, method, precision } = place;
  if (ground === null || adcode === null || toneOf(precision) !== "hatched") return null;
  if (method !== "named-area" && method !== "assumed-area") return null;
  const wanted = precision === "city" ? "cities" : "counties";
  return layerOfAdcode(adcode) === wanted && areaFeature(ground, adcode) ? adcode : null;
}

/** Districts and cities that are sites themselves carry their name at their mark, and only there. */
function nameOnGround({ kind, place: { areaOf } }: PlacedSite): string | null {
  const [only, ...others] = areaOf;
  return kind === "area" && others.length === 0 ? (only ?? null) : null;
}

/** Zoom from which sites are named; cities stand in for the names of the ground, which give way to them. */
const NAME_ZOOM = 6;
const CITY_NAME_ZOOM = 5;
/** From here on a region has no caption any more. */
const REGION_NAME_ZOOM = 12;

function nameZoomOf({ kind, place }: AtlasSite, captioned: ReadonlySet<string>): number {
  if (place.areaOf.some((adcode) => captioned.has(adcode))) return REGION_NAME_ZOOM;
  return kind === "area" && place.precision === "city" ? CITY_NAME_ZOOM : NAME_ZOOM;
}

function countChildren(sites: readonly AtlasSite[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parent } of sites) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

const PRECISION_RANK: Readonly<Record<Precision, number>> = {
  building: 0,
  compound: 0,
  town: 1,
  district: 4,
  city: 8,
  none: 0,
};

/** The part in the plan's structure weighs most, then the kind, then how much hangs on the site. */
function rankOf(site: AtlasSite, children: number): number {
  const role = site.strategyRole === null ? 40 : ROLE_RANK[site.strategyRole];
  const weight = Math.min(children, 6) + Math.min(site.tasks.length, 6);
  return role + KIND_RANK[site.kind] + PRECISION_RANK[site.place.precision] - weight;
}
