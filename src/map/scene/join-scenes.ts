import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { areaFeature, type GroundTopology } from "../../domain/places/ground.ts";
import { type Bounds, joinBounds } from "../camera/project.ts";
import { planLayersOf } from "./plan-layers.ts";
import type { PlanScene } from "./plan-scene.ts";
import type { SceneCaption, SceneParts, SceneRegion } from "./scene-types.ts";

/** What is drawn of a plan itself, long before its sites: its region and its caption. */
export type DrawnPlan = Pick<
  AtlasPlan,
  "id" | "region" | "bounds" | "counts" | "shortZh" | "shortEn" | "structure"
>;

/** What decides what there is to draw. */
export type JoinInput = {
  /** The plans on show. */
  readonly plans: readonly DrawnPlan[];
  /** The scenes of those whose sites are drawn, as far as they have loaded. */
  readonly scenes: readonly PlanScene[];
  /** Null while it loads, or in the ground mode without polygons. */
  readonly ground: GroundTopology | null;
};

/** All that can be drawn of the plans on show: their scenes joined, whatever the layers choose of them. */
export function joinScenes({ plans, scenes, ground }: JoinInput): SceneParts {
  const drawn = scenes.map((scene) => planLayersOf(scene, ground));
  const marks = drawn.flatMap((entry) => entry.marks);
  const parts = drawn.flatMap(({ structure }) => structure.parts);
  const inStructure = new Set([
    ...parts.map((part) => part.key),
    ...drawn.flatMap(({ drawnAsCore }) => drawnAsCore),
  ]);
  const regions = new Set(plans.map((plan) => plan.region.adcode));
  const areas = drawn.flatMap((entry) => entry.areas).filter(({ id }) => !regions.has(id));
  const rings = drawn.flatMap((entry) => entry.rings);
  return {
    marks,
    drawn: drawn.flatMap((entry) => entry.drawn),
    rings: joinById(rings, inStructure),
    areas: joinById(areas, inStructure),
    regions: plans.flatMap((plan) => regionOf(plan, ground) ?? []),
    structure: {
      parts,
      nodes: drawn.flatMap(({ structure }) => structure.nodes),
      ties: drawn.flatMap(({ structure }) => structure.ties),
    },
    captions: plans.map(captionOf),
    namedByMarks: [...new Set(marks.flatMap(({ names }) => names ?? []))],
    bounds: boundsOf(plans),
  };
}

type Keyed = { readonly id: string; readonly keys: readonly string[] };

/** What several plans share is drawn once, and is structural only where all its sites are. */
function joinById<Entry extends Keyed>(
  entries: readonly Entry[],
  inStructure: ReadonlySet<string>,
): readonly (Entry & { readonly structural: boolean })[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const known = joined.get(entry.id);
    joined.set(entry.id, known ? { ...known, keys: [...known.keys, ...entry.keys] } : entry);
  }
  return [...joined.values()].map((entry) => ({
    ...entry,
    structural: entry.keys.every((key) => inStructure.has(key)),
  }));
}

function regionOf({ id, region }: DrawnPlan, ground: GroundTopology | null): SceneRegion | null {
  const area = ground && areaFeature(ground, region.adcode);
  return area && { plan: id, geometry: area.geometry };
}

/** The plan's name and the phrase of its structure, at the middle of the northern edge of its region. */
function captionOf(plan: DrawnPlan): SceneCaption {
  const { id, bounds, counts, shortZh, shortEn, structure } = plan;
  const [west, south, east, north] = bounds;
  return {
    plan: id,
    position: [(west + east) / 2, north],
    middle: [(west + east) / 2, (south + north) / 2],
    sites: counts.sites,
    nameZh: shortZh,
    nameEn: shortEn,
    phraseZh: structure?.phraseZh ?? null,
    phraseEn: structure?.phraseEn ?? null,
  };
}

function boundsOf(plans: readonly DrawnPlan[]): Bounds | null {
  return plans
    .map((plan): Bounds => plan.bounds)
    .reduce<Bounds | null>(
      (joined, bounds) => (joined ? joinBounds(joined, bounds) : bounds),
      null,
    );
}
