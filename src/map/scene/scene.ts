import type { OwnThing } from "../../domain/own-data/own-data.ts";
import { SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { siteKey } from "../../model/site-key.ts";
import type { View } from "../../state/view.ts";
import type { SceneArc } from "./arcs.ts";
import { type JoinInput, joinScenes } from "./join-scenes.ts";
import { emphasisShape } from "./shapes.ts";
import type {
  DrawnMark,
  EmphasisState,
  Scene,
  SceneArea,
  SceneCircle,
  SceneContent,
  SceneEmphasis,
  SceneFocus,
  SceneMark,
  SceneParts,
  SceneRing,
} from "./scene-types.ts";

/** What decides what is drawn. */
export type ContentInput = JoinInput & {
  readonly layers: View["layers"];
  /** Keys of the sites that the open thing is about; null where none is. */
  readonly lit?: ReadonlySet<string> | null;
  /** Whether the plans are so many that the sites of all are drawn together. */
  readonly together?: boolean;
};

export type EmphasisInput = Pick<ContentInput, "ground"> & {
  readonly content: SceneContent;
  readonly view: Pick<View, "select">;
  /** `<plan>/<site>` under the pointer, in map or list. */
  readonly hovered: string | null;
  /** `<plan>/<site>` that has the keyboard focus in a list. */
  readonly focused?: string | null;
  /** Where the lit sites are; null where none is lit. */
  readonly focus?: SceneFocus | null;
  /** The links of what is open. */
  readonly arcs?: readonly SceneArc[];
  /** The reader's own. */
  readonly own?: readonly OwnThing[];
  readonly circle?: SceneCircle | null;
};

/** All that the map shows, decided. Keep `chooseContent` where the pointer moves often. */
export function buildScene(input: ContentInput & Omit<EmphasisInput, "content">): Scene {
  return emphasise({ ...input, content: buildContent(input) });
}

/** What does not depend on pointer, focus or selection. */
export function buildContent(input: ContentInput): SceneContent {
  return chooseContent(joinScenes(input), input.layers, input.lit ?? null, input.together);
}

/** What the layers leave of all that could be drawn. Makes no part of it anew. */
export function chooseContent(
  whole: SceneParts,
  layers: View["layers"],
  lit: ReadonlySet<string> | null,
  together = false,
): SceneContent {
  const shows = (layer: View["layers"][number]): boolean => layers.includes(layer);
  const isLoose = ({ structural }: SceneRing | SceneArea) => !structural || !shows("structure");
  return {
    ...whole,
    marks: shows("sites") ? whole.marks : [],
    drawn: shows("sites") ? whole.drawn : [],
    rings: showsRings(layers) ? whole.rings.filter(isLoose) : [],
    areas: shows("areas") ? whole.areas.filter(isLoose) : [],
    structure: shows("structure") ? whole.structure : NO_STRUCTURE,
    namedByMarks: shows("sites") ? whole.namedByMarks : NO_NAMES,
    whole,
    layers,
    locators: false,
    sitesTogether: together && shows("sites"),
    lit: shows("sites") && lit && whole.marks.some(({ key }) => lit.has(key)) ? lit : null,
  };
}

/** Below this zoom the sites of several plans are no more than grit. */
const LOCATOR_ZOOM = 6;

/**
 * The same content from where no site can be told from another: a locator a plan in place of its sites. As it is where
 * one plan is shown alone, where they are too many for a locator each, and where sites are lit.
 * @param zoom null before the map has been drawn, when it is about to show all plans
 */
export function seenFromAfar(content: SceneContent, zoom: number | null): SceneContent {
  const { captions, layers, lit, whole } = content;
  const isNear = zoom !== null && zoom >= LOCATOR_ZOOM;
  const canLocate = captions.length > 1 && !hasManyCaptions(content) && layers.includes("sites");
  if (isNear || !canLocate || lit !== null) return content;
  const left = layers.filter((layer) => layer !== "sites");
  return { ...chooseContent(whole, left, null), locators: true };
}

/** How far from where they are drawn the sites may lie: asked for, and only with the sites. */
const showsRings = (layers: View["layers"]): boolean =>
  layers.includes("sites") && layers.includes("rings");

const NO_STRUCTURE: SceneParts["structure"] = { parts: [], nodes: [], ties: [] };
const NO_NAMES: SceneParts["namedByMarks"] = [];
const NO_ARCS: Scene["arcs"] = [];
const NO_OWN: readonly OwnThing[] = [];

/** Whether so many plans have a caption that not every one can have room: more than have their sites drawn. */
export function hasManyCaptions({ captions }: Pick<SceneContent, "captions">): boolean {
  return captions.length > SITES_OF_AT_MOST;
}

/** Whether a site is dimmed because others are lit and it is not. */
export function isDimmed({ lit }: Pick<SceneContent, "lit">, key: string): boolean {
  return lit !== null && !lit.has(key);
}

const marksByKey = memoByRef(
  (marks: SceneParts["marks"]) => new Map(marks.map((mark) => [mark.key, mark])),
);

const drawnByKey = memoByRef((drawn: SceneParts["drawn"]) => {
  const known = new Map<string, DrawnMark[]>();
  for (const mark of drawn) {
    for (const { key } of mark.marks) known.set(key, [...(known.get(key) ?? []), mark]);
  }
  return known;
});

/** The mark of a site; null where the map shows none. */
function markOf(content: SceneContent, key: string | null): SceneMark | null {
  const { marks } = content.locators ? content.whole : content;
  return (key !== null && marksByKey(marks).get(key)) || null;
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
    chosen: selected,
    selected: markOf(content, selected),
    focus: input.focus ?? null,
    arcs: input.arcs ?? NO_ARCS,
    own: input.own ?? NO_OWN,
    circle: input.circle ?? null,
  };
}

function emphasisOf(key: string, state: EmphasisState, input: EmphasisInput): SceneEmphasis | null {
  const mark = markOf(input.content, key);
  if (!mark) return null;
  const { drawn: standing } = input.content.locators ? input.content.whole : input.content;
  const drawn = drawnByKey(standing).get(mark.key) ?? [];
  const shape = emphasisShape(mark, input.ground);
  // The area in which a place lies somewhere would flood the map under a passing pointer.
  const floods = state !== "selected" && shape?.meaning === "within" && mark.tone === "hatched";
  return { mark, drawn, state, shape: floods ? null : shape };
}
