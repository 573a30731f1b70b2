import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { planExtents, type PlanExtents } from "./extents.ts";
import { buildMarks } from "./marks.ts";
import type {
  PlanArea,
  PlanExtent,
  PlanMark,
  PlanPart,
  PlanRing,
  PlanScene,
} from "./plan-scene.ts";
import { buildTies } from "./ties.ts";
import { toneOf } from "./tone.ts";

/** The arc of a wider ring could not be read without its middle: such a ring shows only around a site looked at. */
const WIDEST_RING_M = 8000;

/**
 * What is drawn of a plan, with every position, outline and thread decided.
 * @param ground null where there is none: marks are then spread regardless of districts, and no administrative area has
 *   an outline
 * @param captioned adcodes of the regions that carry a plan's caption: such a city needs no early name
 */
export function buildPlanScene(
  plan: AtlasPlan,
  ground: GroundTopology | null,
  captioned: ReadonlySet<string>,
): PlanScene {
  const known = planExtents(plan, ground);
  const marks = buildMarks(plan, ground, captioned).map((mark): PlanMark => ({
    ...mark,
    extent: known.extentOf.get(mark.id) ?? null,
  }));
  const parts = buildParts(plan, known);
  return {
    version: 1,
    kind: "scene",
    plan: plan.id,
    marks,
    rings: buildRings(marks, known.extents),
    areas: buildAreas(marks, known),
    parts,
    ties: buildTies({ sites: plan.sites, marks, parts, extents: known.extents }),
    extents: known.extents,
  };
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
function buildParts(plan: AtlasPlan, known: PlanExtents): readonly PlanPart[] {
  return plan.sites.flatMap(({ id, strategyRole: role, nameZh, nameEn }) => {
    const extent = known.extentOf.get(id) ?? known.circleOf.get(id);
    if (role === null || role === "node" || extent === undefined) return [];
    return [{ id, role, nameZh, nameEn, extent }];
  });
}
