import { areaFeature, type GroundTopology } from "../../domain/places/ground.ts";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { View } from "../../state/view.ts";
import { type Bounds, joinBounds } from "../camera/project.ts";
import { planLayers } from "./plan-layers.ts";
import type { PlanScene } from "./plan-scene.ts";
import { emphasisShape } from "./shapes.ts";
import type {
  EmphasisState,
  Scene,
  SceneCaption,
  SceneContent,
  SceneEmphasis,
  SceneMark,
  SceneRegion,
} from "./scene-types.ts";

/** What is drawn of a plan itself, long before its sites: its region and its caption. */
export type DrawnPlan = Pick<
  AtlasPlan,
  "id" | "region" | "bounds" | "shortZh" | "shortEn" | "structure"
>;

/** What decides what is drawn. */
export type ContentInput = {
  /** The plans on show. */
  readonly plans: readonly DrawnPlan[];
  /** The scenes of those whose sites are drawn, as far as they have loaded. */
  readonly scenes: readonly PlanScene[];
  readonly layers: View["layers"];
  /** Null while it loads, or in the ground mode without polygons. */
  readonly ground: GroundTopology | null;
  /** Keys that match a search or filter; null when nothing is asked for. */
  readonly lit?: ReadonlySet<string> | null;
};

export type EmphasisInput = Pick<ContentInput, "ground"> & {
  readonly content: SceneContent;
  readonly view: Pick<View, "select">;
  /** `<plan>/<site>` under the pointer, in map or list. */
  readonly hovered: string | null;
  /** `<plan>/<site>` that has the keyboard focus in a list. */
  readonly focused?: string | null;
};

/** All that the map shows, decided. Keep `buildContent` where the pointer moves often: this builds it each time. */
export function buildScene(input: ContentInput & Omit<EmphasisInput, "content">): Scene {
  return emphasise({ ...input, content: buildContent(input) });
}

/** What does not depend on pointer, focus or selection: the scenes of the plans joined, as the layers choose. */
export function buildContent(input: ContentInput): SceneContent {
  const { plans, ground, lit = null } = input;
  const drawn = input.scenes.map((scene) => planLayers(scene, ground));
  const marks = drawn.flatMap((entry) => entry.marks);
  const shows = (layer: View["layers"][number]): boolean => input.layers.includes(layer);
  const structures = shows("structure") ? drawn.map(({ structure }) => structure) : [];
  const parts = structures.flatMap((structure) => structure.parts);
  const inStructure = new Set(parts.map((part) => part.key));
  const isLoose = (key: string) => !inStructure.has(key);
  const regions = new Set(plans.map((plan) => plan.region.adcode));
  const areas = drawn.flatMap((entry) => entry.areas).filter(({ id }) => !regions.has(id));
  return {
    marks: shows("sites") ? marks.map((mark) => dim(mark, lit)) : [],
    rings: shows("sites")
      ? joinById(
          drawn.flatMap(({ rings }) => rings),
          isLoose,
        )
      : [],
    areas: shows("areas") ? joinById(areas, isLoose) : [],
    regions: plans.flatMap((plan) => regionOf(plan, ground) ?? []),
    structure: { parts, ties: structures.flatMap((structure) => structure.ties) },
    captions: plans.map(captionOf),
    namedByMarks: shows("sites") ? [...new Set(marks.flatMap(({ names }) => names ?? []))] : [],
    showLandmarks: shows("landmarks"),
    bounds: boundsOf(plans),
  };
}

/** Adds what stands out: the selected site, the one under the pointer, the one with the focus. */
export function emphasise(input: EmphasisInput): Scene {
  const { content, view } = input;
  const selected = view.select?.type === "site" ? `${view.select.plan}/${view.select.id}` : null;
  const states = new Map<string, EmphasisState>();
  if (input.hovered) states.set(input.hovered, "hovered");
  if (input.focused) states.set(input.focused, "focused");
  if (selected) states.set(selected, "selected");
  const emphasis = [...states].flatMap(([key, state]) => emphasisOf(key, state, input) ?? []);
  return {
    content,
    emphasis,
    selected: content.marks.find((mark) => mark.key === selected) ?? null,
  };
}

function emphasisOf(key: string, state: EmphasisState, input: EmphasisInput): SceneEmphasis | null {
  const mark = input.content.marks.find((candidate) => candidate.key === key);
  return mark ? { mark, state, shape: emphasisShape(mark, input.ground) } : null;
}

type Keyed = { readonly id: string; readonly keys: readonly string[] };

/** What several plans share is drawn once; what no wanted site is left in is not drawn. */
function joinById<Entry extends Keyed>(
  entries: readonly Entry[],
  isWanted: (key: string) => boolean,
): readonly Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const keys = entry.keys.filter(isWanted);
    if (keys.length === 0) continue;
    const known = joined.get(entry.id) ?? entry;
    joined.set(entry.id, { ...known, keys: known === entry ? keys : [...known.keys, ...keys] });
  }
  return [...joined.values()];
}

function dim(mark: SceneMark, lit: ReadonlySet<string> | null): SceneMark {
  return lit === null || lit.has(mark.key) ? mark : { ...mark, dimmed: true };
}

function regionOf({ id, region }: DrawnPlan, ground: GroundTopology | null): SceneRegion | null {
  const area = ground && areaFeature(ground, region.adcode);
  return area && { plan: id, geometry: area.geometry };
}

/** The plan's name and the phrase of its structure, at the middle of the northern edge of its region. */
function captionOf({ id, bounds, shortZh, shortEn, structure }: DrawnPlan): SceneCaption {
  const [west, , east, north] = bounds;
  return {
    plan: id,
    position: [(west + east) / 2, north],
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
