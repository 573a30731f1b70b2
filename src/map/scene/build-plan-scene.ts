import type { LineString } from "geojson";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { countedAreas } from "../../domain/places/counted-areas.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { bandOf, bandShape } from "./bands.ts";
import { planExtents, type PlanExtents } from "./extents.ts";
import type { LonLat } from "../../model/types.ts";
import { labelPoint } from "./label-point.ts";
import { type BareMark, buildMarks } from "./marks.ts";
import type {
  PlanArea,
  PlanCount,
  PlanExtent,
  PlanMark,
  PlanNode,
  PlanPart,
  PlanRing,
  PlanScene,
} from "./plan-scene.ts";
import { shapeOf } from "./shapes.ts";
import { type Anchor, buildTies } from "./ties.ts";
import { toneOf } from "./tone.ts";

/** The arc of a wider ring could not be read without its middle: such a ring shows only around a site looked at. */
const WIDEST_RING_M = 8000;

/**
 * What is drawn of a plan, with every position, outline and thread decided.
 * @param ground null where there is none: no administrative area has an outline then
 * @param captioned adcodes of the regions that carry a plan's caption: such a city needs no early name
 */
export function buildPlanScene(
  plan: AtlasPlan,
  ground: GroundTopology | null,
  captioned: ReadonlySet<string>,
): PlanScene {
  const known = planExtents(plan, ground);
  const counts = buildCounts(plan);
  const middles = middlesOf(known.extents, ground);
  const seats = new Map(counts.flatMap(({ ids, position }) => ids.map((id) => [id, position])));
  const marks = buildMarks(plan, ground, captioned).map((mark): PlanMark => {
    const extent = known.extentOf.get(mark.id) ?? null;
    const middle = extent === null ? undefined : middles.get(extent);
    return { ...mark, extent, position: placeOf(mark, middle, seats.get(mark.id)) };
  });
  const parts = buildParts(plan, ground, known, marks);
  const nodes = buildNodes(plan, marks);
  const anchors = buildAnchors(parts, ground, known);
  return {
    version: 1,
    kind: "scene",
    plan: plan.id,
    marks,
    counts,
    rings: buildRings(marks, known.extents),
    areas: buildAreas(marks, known),
    parts,
    nodes,
    ties: buildTies({ sites: plan.sites, nodes, anchors }),
    extents: known.extents,
  };
}

function placeOf(
  { stands, truePosition }: BareMark,
  middle: LonLat | undefined,
  seat: LonLat | undefined,
): LonLat {
  if (stands === "counted") return seat ?? truePosition;
  return stands === "area" ? (middle ?? truePosition) : truePosition;
}

function buildCounts(plan: AtlasPlan): readonly PlanCount[] {
  return countedAreas(plan.sites).map(({ id, sites, precision, position, nameZh, nameEn }) => ({
    id,
    ids: sites.map((site) => site.id),
    precision,
    position,
    nameZh,
    nameEn,
  }));
}

/** The middle of each outline, where its name stands. */
function middlesOf(
  extents: readonly PlanExtent[],
  ground: GroundTopology | null,
): ReadonlyMap<number, LonLat> {
  return new Map(
    extents.flatMap((extent, index) => {
      const geometry = shapeOf(extent, ground)?.geometry;
      if (!geometry) return [];
      return [[index, geometry.type === "LineString" ? halfWay(geometry) : labelPoint(geometry)]];
    }),
  );
}

/** The corner in the middle of an axis. */
function halfWay({ coordinates }: LineString): LonLat {
  const [lon = 0, lat = 0] = coordinates[Math.floor((coordinates.length - 1) / 2)] ?? [];
  return [lon, lat];
}

/** One ring for all sites that share position and radius; an outline of their own says it better. */
function buildRings(
  marks: readonly PlanMark[],
  extents: readonly PlanExtent[],
): readonly PlanRing[] {
  const rings = new Map<string, PlanRing>();
  for (const { id, truePosition, radiusM, precision, extent, within } of marks) {
    const tone = toneOf(precision);
    if (tone === "solid" || radiusM > WIDEST_RING_M) continue;
    if (extent !== null && isDrawnByHand(extents[extent])) continue;
    const onBareGround = extent !== null || within !== null;
    const place = [...truePosition, radiusM, onBareGround].join("/");
    const ids = [...(rings.get(place)?.ids ?? []), id];
    rings.set(place, { ids, tone, centre: truePosition, radiusM, onBareGround });
  }
  return [...rings.values()];
}

function isDrawnByHand(extent: PlanExtent | undefined): boolean {
  return extent !== undefined && "geometry" in extent;
}

function buildAreas(marks: readonly PlanMark[], { nameOf }: PlanExtents): readonly PlanArea[] {
  const areas = new Map<number, PlanArea>();
  for (const { id, extent } of marks) {
    if (extent === null) continue;
    const ids = [...(areas.get(extent)?.ids ?? []), id];
    areas.set(extent, { id: nameOf.get(extent) ?? id, ids, extent });
  }
  return [...areas.values()];
}

/** The parts that the plan itself gives its sites, where their outline is known. */
function buildParts(
  plan: AtlasPlan,
  ground: GroundTopology | null,
  known: PlanExtents,
  marks: readonly PlanMark[],
): readonly PlanPart[] {
  return plan.sites.flatMap((site) => {
    const { id, strategyRole: role } = site;
    const extent = known.extentOf.get(id) ?? known.circleOf.get(id);
    if (role === null || role === "node" || extent === undefined) return [];
    const outline = known.extents[extent];
    const shape = role === "belt" && outline ? shapeOf(outline, ground) : null;
    const mark = marks.find((entry) => entry.id === id);
    return [
      {
        ...namesOf(site, mark),
        role,
        extent,
        band: shape && bandOf(shape.geometry),
        position: mark?.position ?? null,
      },
    ];
  });
}

/** Nodes keep the number that they have in the plan, also where one of them is not placed. */
function buildNodes(plan: AtlasPlan, marks: readonly PlanMark[]): readonly PlanNode[] {
  return plan.sites
    .filter(({ strategyRole }) => strategyRole === "node")
    .flatMap((site, index) => {
      const mark = marks.find(({ id }) => id === site.id);
      if (!mark) return [];
      return [{ ...namesOf(site, mark), number: index + 1, position: mark.position }];
    });
}

function namesOf(site: AtlasSite, mark: PlanMark | undefined) {
  const { id, nameZh, nameEn, strategyWordZh: wordZh, strategyWordEn: wordEn } = site;
  return { id, nameZh, nameEn, wordZh, wordEn, rank: mark?.rank ?? 0 };
}

/** Cores and belts as they are drawn. */
function buildAnchors(
  parts: readonly PlanPart[],
  ground: GroundTopology | null,
  { extents }: PlanExtents,
): readonly Anchor[] {
  return parts.flatMap(({ id, role, band, extent }) => {
    const outline = extents[extent];
    if (role === "pole" || !outline) return [];
    const shape = band ? bandShape(band) : shapeOf(outline, ground)?.geometry;
    return shape ? [{ id, shape }] : [];
  });
}
