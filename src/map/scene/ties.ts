import type { LineString, Position } from "geojson";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { nearDistanceM } from "../../domain/places/geodesy.ts";
import type { LonLat } from "../../model/types.ts";
import type { AreaGeometry, PlanNode, PlanTie } from "./plan-scene.ts";

/** A core or belt as it is drawn: what a node can be tied to. */
export type Anchor = { readonly id: string; readonly shape: AreaGeometry | LineString };

type TieInput = {
  readonly sites: readonly AtlasSite[];
  readonly nodes: readonly PlanNode[];
  readonly anchors: readonly Anchor[];
};

/** How far a tie swings out, as a share of its length, and by how many corners. */
const SWING = 0.16;
const STEPS = 10;

/**
 * A node is tied to the core or belt that contains it by parentage, else to the nearest one of its plan; one that lies
 * in it needs no tie.
 */
export function buildTies({ sites, nodes, anchors }: TieInput): readonly PlanTie[] {
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  return nodes.flatMap(({ id, position }) => {
    const anchor = anchorAbove(id, siteOf, anchors) ?? nearestAnchor(position, anchors);
    if (!anchor || liesIn(position, anchor)) return [];
    const end = nearestPoint(position, anchor);
    return end ? [{ id, to: anchor.id, line: curve(position, end) }] : [];
  });
}

function anchorAbove(
  id: string,
  siteOf: ReadonlyMap<string, AtlasSite>,
  anchors: readonly Anchor[],
): Anchor | null {
  const seen = new Set([id]);
  let above = siteOf.get(siteOf.get(id)?.parent ?? "");
  while (above && !seen.has(above.id)) {
    const own = above.id;
    seen.add(own);
    const anchor = anchors.find((candidate) => candidate.id === own);
    if (anchor) return anchor;
    above = siteOf.get(above.parent ?? "");
  }
  return null;
}

function nearestAnchor(from: LonLat, anchors: readonly Anchor[]): Anchor | null {
  const distanceTo = (anchor: Anchor): number => {
    const point = nearestPoint(from, anchor);
    return liesIn(from, anchor) || point === null ? 0 : nearDistanceM(from, point);
  };
  return anchors.toSorted((a, b) => distanceTo(a) - distanceTo(b))[0] ?? null;
}

function liesIn(position: LonLat, { shape }: Anchor): boolean {
  return shape.type !== "LineString" && booleanPointInPolygon([...position], shape);
}

/** The point of an outline that is nearest to a position; null for one without points. */
function nearestPoint(from: LonLat, { shape }: Anchor): LonLat | null {
  const points = linesOf(shape).flatMap((line) =>
    line.slice(1).map((to, index) => nearestOnStretch(from, line[index] ?? to, to)),
  );
  return points.toSorted((a, b) => nearDistanceM(from, a) - nearDistanceM(from, b))[0] ?? null;
}

function linesOf(shape: AreaGeometry | LineString): readonly (readonly Position[])[] {
  switch (shape.type) {
    case "LineString":
      return [shape.coordinates];
    case "Polygon":
      return shape.coordinates;
    default:
      return shape.coordinates.flat();
  }
}

function nearestOnStretch(at: LonLat, [fromX = 0, fromY = 0]: Position, to: Position): LonLat {
  const [toX = 0, toY = 0] = to;
  // Degrees of longitude as wide as those of latitude.
  const width = Math.cos((at[1] * Math.PI) / 180);
  const [x, y] = [(toX - fromX) * width, toY - fromY];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : ((at[0] - fromX) * width * x + (at[1] - fromY) * y) / length;
  const kept = Math.min(1, Math.max(0, share));
  return [fromX + (toX - fromX) * kept, fromY + (toY - fromY) * kept];
}

/** A way that swings out a little, so that it is no road. */
function curve(from: LonLat, to: LonLat): readonly LonLat[] {
  const [lon, lat] = [to[0] - from[0], to[1] - from[1]];
  const bend = [(from[0] + to[0]) / 2 - lat * SWING, (from[1] + to[1]) / 2 + lon * SWING] as const;
  return Array.from({ length: STEPS + 1 }, (_, step): LonLat => {
    const t = step / STEPS;
    const weigh = (axis: 0 | 1): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * to[axis];
    return [Number(weigh(0).toFixed(5)), Number(weigh(1).toFixed(5))];
  });
}
