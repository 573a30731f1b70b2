import type { LineString } from "geojson";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import type { LonLat } from "../../model/types.ts";
import { nearDistanceM } from "../../domain/places/geodesy.ts";
import { circleAround, extentOf } from "./shapes.ts";
import type {
  SceneCaption,
  SceneMark,
  SceneStructure,
  StructurePart,
  StructureTie,
} from "./scene-types.ts";

/** A core known only to a wider radius than this has no outline worth drawing. */
const LARGEST_CORE_M = 6000;

/** Core, belts, poles and ties of one plan, from the parts that the plan itself gives its sites. */
export function buildStructure(
  plan: AtlasPlan,
  marks: readonly SceneMark[],
  ground: GroundTopology | null,
): SceneStructure {
  const parts = plan.sites.flatMap((site) => partOf(site, ground) ?? []);
  return { parts, ties: buildTies(plan, marks, parts) };
}

function partOf(site: AtlasSite, ground: GroundTopology | null): StructurePart | null {
  const role = site.strategyRole;
  if (role === null || role === "node") return null;
  const shape = extentOf(site, ground) ?? (role === "core" ? coreCircle(site) : null);
  if (!shape) return null;
  const { key, plan, nameZh, nameEn } = site;
  return { key, plan, role, nameZh, nameEn, ...shape };
}

function coreCircle(site: AtlasSite): Pick<StructurePart, "geometry" | "approximate"> | null {
  const { radiusM } = site.place;
  if (site.position === null || radiusM === null || radiusM > LARGEST_CORE_M) return null;
  return { geometry: circleAround(site.position, radiusM), approximate: true };
}

/** A node is tied to the core or belt that contains it by parentage, else to the nearest one of its plan. */
function buildTies(
  plan: AtlasPlan,
  marks: readonly SceneMark[],
  parts: readonly StructurePart[],
): readonly StructureTie[] {
  const markOf = new Map(marks.map((mark) => [mark.key, mark]));
  const siteOf = new Map(plan.sites.map((site) => [site.id, site]));
  const anchors = plan.sites.flatMap((site): readonly Anchor[] => {
    const position = markOf.get(site.key)?.position;
    if (!position || (site.strategyRole !== "core" && site.strategyRole !== "belt")) return [];
    const line = parts.find((part) => part.key === site.key)?.geometry;
    return [{ key: site.key, position, line: line?.type === "LineString" ? line : null }];
  });
  return plan.sites.flatMap((site) => {
    const from = markOf.get(site.key)?.position;
    if (site.strategyRole !== "node" || !from) return [];
    const tie = tieTo(from, anchorAbove(site, siteOf, anchors) ?? nearestAnchor(from, anchors));
    return tie ? [{ key: site.key, to: tie.to, geometry: tie.geometry }] : [];
  });
}

type Anchor = {
  readonly key: string;
  readonly position: LonLat;
  readonly line: LineString | null;
};

function tieTo(from: LonLat, anchor: Anchor | null): { to: string; geometry: LineString } | null {
  if (!anchor) return null;
  const end = anchorPoint(from, anchor);
  return { to: anchor.key, geometry: { type: "LineString", coordinates: [[...from], [...end]] } };
}

function anchorAbove(
  site: AtlasSite,
  siteOf: ReadonlyMap<string, AtlasSite>,
  anchors: readonly Anchor[],
): Anchor | null {
  const seen = new Set<string>();
  let above = site.parent === null ? undefined : siteOf.get(site.parent);
  while (above && !seen.has(above.key)) {
    seen.add(above.key);
    const { key, parent } = above;
    const anchor = anchors.find((candidate) => candidate.key === key);
    if (anchor) return anchor;
    above = parent === null ? undefined : siteOf.get(parent);
  }
  return null;
}

function nearestAnchor(from: LonLat, anchors: readonly Anchor[]): Anchor | null {
  const byDistance = anchors.toSorted(
    (a, b) => nearDistanceM(from, anchorPoint(from, a)) - nearDistanceM(from, anchorPoint(from, b)),
  );
  return byDistance[0] ?? null;
}

/** Where a tie ends: at the mark, or at the nearest corner of an axis. */
function anchorPoint(from: LonLat, anchor: Anchor): LonLat {
  const corners = anchor.line?.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]) ?? [];
  const nearest = corners.toSorted((a, b) => nearDistanceM(from, a) - nearDistanceM(from, b))[0];
  return nearest ?? anchor.position;
}

/** The plan's name and the phrase of its structure, at the middle of the northern edge of its region. */
export function buildCaption(plan: AtlasPlan): SceneCaption {
  const [west, , east, north] = plan.bounds;
  return {
    plan: plan.id,
    position: [(west + east) / 2, north],
    nameZh: plan.shortZh,
    nameEn: plan.shortEn,
    phraseZh: plan.structure?.phraseZh ?? null,
    phraseEn: plan.structure?.phraseEn ?? null,
  };
}
