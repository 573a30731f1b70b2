import type { LineString } from "geojson";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { nearDistanceM } from "../../domain/places/geodesy.ts";
import type { LonLat } from "../../model/types.ts";
import type { PlanExtent, PlanMark, PlanPart, PlanTie } from "./plan-scene.ts";

type TieInput = {
  readonly sites: readonly AtlasSite[];
  readonly marks: readonly PlanMark[];
  readonly parts: readonly PlanPart[];
  readonly extents: readonly PlanExtent[];
};

/** What a node can be tied to: a core or belt of its plan. */
type Anchor = {
  readonly id: string;
  readonly position: LonLat;
  /** Its axis, where it is drawn as one. */
  readonly line: LineString | null;
};

/** A node is tied to the core or belt that contains it by parentage, else to the nearest one of its plan. */
export function buildTies({ sites, marks, parts, extents }: TieInput): readonly PlanTie[] {
  const positionOf = new Map(marks.map((mark) => [mark.id, mark.position]));
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const anchors = sites.flatMap((site): readonly Anchor[] => {
    const position = positionOf.get(site.id);
    if (!position || (site.strategyRole !== "core" && site.strategyRole !== "belt")) return [];
    const part = parts.find(({ id }) => id === site.id);
    return [{ id: site.id, position, line: axisOf(part && extents[part.extent]) }];
  });
  return sites.flatMap((site) => {
    const from = positionOf.get(site.id);
    if (site.strategyRole !== "node" || !from) return [];
    const anchor = anchorAbove(site, siteOf, anchors) ?? nearestAnchor(from, anchors);
    return anchor ? [{ id: site.id, to: anchor.id, line: [from, anchorPoint(from, anchor)] }] : [];
  });
}

function axisOf(extent: PlanExtent | undefined): LineString | null {
  return extent && "geometry" in extent && extent.geometry.type === "LineString"
    ? extent.geometry
    : null;
}

function anchorAbove(
  site: AtlasSite,
  siteOf: ReadonlyMap<string, AtlasSite>,
  anchors: readonly Anchor[],
): Anchor | null {
  const seen = new Set<string>();
  let above = site.parent === null ? undefined : siteOf.get(site.parent);
  while (above && !seen.has(above.id)) {
    seen.add(above.id);
    const { id, parent } = above;
    const anchor = anchors.find((candidate) => candidate.id === id);
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
