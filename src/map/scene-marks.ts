import type { AtlasPlan, AtlasSite } from "../domain/atlas.ts";
import type { LonLat } from "../model/types.ts";
import type { Precision, SiteKind, StrategyRole } from "../model/vocabulary.ts";
import { toneOf } from "./scene-shapes.ts";
import type { SceneMark } from "./scene-types.ts";
import { spreadSites } from "./spread.ts";

/** A site that has a position, and with it a precision and a radius. */
type PlacedSite = AtlasSite & {
  readonly position: LonLat;
  readonly place: { readonly radiusM: number; readonly precision: Exclude<Precision, "none"> };
};

function isPlaced(site: AtlasSite): site is PlacedSite {
  return site.position !== null && site.place.radiusM !== null && site.place.precision !== "none";
}

/** Marks of all placed sites of a plan, whatever else is shown: their drawn positions never depend on a filter. */
export function buildMarks(plan: AtlasPlan): readonly SceneMark[] {
  const placed = plan.sites.filter(isPlaced);
  const childCounts = countChildren(plan.sites);
  const drawn = spreadSites(
    placed.map((site) => ({
      key: site.key,
      position: site.position,
      radiusM: site.place.radiusM,
      hasChildren: childCounts.has(site.id),
    })),
  );
  return placed.map((site) => ({
    key: site.key,
    plan: site.plan,
    position: drawn.get(site.key) ?? site.position,
    truePosition: site.position,
    radiusM: site.place.radiusM,
    precision: site.place.precision,
    tone: toneOf(site.place.precision),
    kind: site.kind,
    colour: site.group ?? "none",
    strategyRole: site.strategyRole,
    status: site.status,
    nameZh: site.nameZh,
    nameEn: site.nameEn,
    rank: rankOf(site, childCounts.get(site.id) ?? 0),
    dimmed: false,
  }));
}

function countChildren(sites: readonly AtlasSite[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parent } of sites) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

const ROLE_RANK: Readonly<Record<StrategyRole, number>> = { core: 0, belt: 10, pole: 20, node: 25 };

/** What orients a reader comes first: areas and zones, then towns and parks, then what stands in them. */
const KIND_RANK: Readonly<Record<SiteKind, number>> = {
  core: 0,
  area: 4,
  zone: 6,
  park: 8,
  town: 8,
  hospital: 14,
  institute: 14,
  landscape: 16,
  platform: 18,
  building: 20,
};

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
