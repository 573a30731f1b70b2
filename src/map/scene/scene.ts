import type { Atlas, AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { type GroundTopology, unionOfAreas } from "../../domain/places/ground.ts";
import { siteKey } from "../../model/site-key.ts";
import type { View } from "../../state/view.ts";
import { type Bounds, joinBounds } from "../camera/project.ts";
import { buildMarks } from "./marks.ts";
import { buildAreas, buildRings, emphasisShape } from "./shapes.ts";
import { buildCaption, buildStructure } from "./structure.ts";
import type {
  EmphasisState,
  Scene,
  SceneContent,
  SceneEmphasis,
  SceneMark,
  SceneRegion,
} from "./scene-types.ts";

/** What of the view decides what is drawn. */
export type ContentInput = {
  readonly atlas: Atlas;
  readonly view: Pick<View, "plans" | "layers">;
  /** Null while it loads, or in the ground mode without polygons. */
  readonly ground: GroundTopology | null;
  /** Keys that match a search or filter; null when nothing is asked for. */
  readonly lit?: ReadonlySet<string> | null;
};

export type EmphasisInput = Pick<ContentInput, "atlas" | "ground"> & {
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

/** What does not depend on pointer, focus or selection. */
export function buildContent({ atlas, view, ground, lit = null }: ContentInput): SceneContent {
  const plans = plansShown(atlas, view.plans);
  const captioned = new Set(atlas.plans.map((plan) => plan.region.adcode));
  const planMarks = plans.map((plan) => ({ plan, marks: buildMarks(plan, ground, captioned) }));
  const marks = planMarks.flatMap((entry) => entry.marks);
  const shows = (layer: View["layers"][number]): boolean => view.layers.includes(layer);
  const structures = shows("structure")
    ? planMarks.map((entry) => buildStructure(entry.plan, entry.marks, ground))
    : [];
  const parts = structures.flatMap((structure) => structure.parts);
  const inStructure = new Set(parts.map((part) => part.key));
  const loose = marks.filter((mark) => !inStructure.has(mark.key));
  const regions = plans.map((plan) => plan.region.adcode);
  return {
    marks: shows("sites") ? marks.map((mark) => dim(mark, lit)) : [],
    rings: shows("sites") ? buildRings(loose, atlas.siteByKey, ground) : [],
    areas: shows("areas") ? buildAreas(loose, atlas.siteByKey, ground, regions) : [],
    regions: plans.flatMap((plan) => buildRegion(plan, ground) ?? []),
    structure: { parts, ties: structures.flatMap((structure) => structure.ties) },
    captions: plans.map(buildCaption),
    namedByMarks: shows("sites") ? namedByMarks(marks, atlas.siteByKey) : [],
    showLandmarks: shows("landmarks"),
    bounds: boundsOf(plans),
  };
}

/** Adds what stands out: the selected site, the one under the pointer, the one with the focus. */
export function emphasise(input: EmphasisInput): Scene {
  const { content, view } = input;
  const selected = view.select?.type === "site" ? siteKey(view.select.plan, view.select.id) : null;
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
  const site = input.atlas.siteByKey.get(key);
  return mark && site ? { mark, state, shape: emphasisShape(mark, site, input.ground) } : null;
}

function plansShown(atlas: Atlas, chosen: readonly string[]): readonly AtlasPlan[] {
  return chosen.length === 0 ? atlas.plans : atlas.plans.filter((plan) => chosen.includes(plan.id));
}

function dim(mark: SceneMark, lit: ReadonlySet<string> | null): SceneMark {
  return lit === null || lit.has(mark.key) ? mark : { ...mark, dimmed: true };
}

function buildRegion(plan: AtlasPlan, ground: GroundTopology | null): SceneRegion | null {
  const union = ground && unionOfAreas(ground, [plan.region.adcode]);
  return union && { plan: plan.id, geometry: union.geometry };
}

function boundsOf(plans: readonly AtlasPlan[]): Bounds | null {
  return plans
    .map((plan): Bounds => plan.bounds)
    .reduce<Bounds | null>(
      (joined, bounds) => (joined ? joinBounds(joined, bounds) : bounds),
      null,
    );
}

/** Districts and cities that are sites themselves carry their name at their mark, and only there. */
function namedByMarks(
  marks: readonly SceneMark[],
  sites: ReadonlyMap<string, AtlasSite>,
): readonly string[] {
  const adcodes = marks.flatMap((mark) => {
    const site = sites.get(mark.key);
    const only =
      site?.kind === "area" && site.place.areaOf.length === 1 ? site.place.areaOf[0] : null;
    return only ? [only] : [];
  });
  return [...new Set(adcodes)];
}
