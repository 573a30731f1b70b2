import { SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { siteKey } from "../../model/site-key.ts";
import type { View } from "../../state/view.ts";
import { type JoinInput, joinScenes } from "./join-scenes.ts";
import { emphasisShape } from "./shapes.ts";
import type {
  EmphasisState,
  Scene,
  SceneArea,
  SceneContent,
  SceneEmphasis,
  SceneMark,
  SceneParts,
  SceneRing,
} from "./scene-types.ts";

/** What decides what is drawn. */
export type ContentInput = JoinInput & {
  readonly layers: View["layers"];
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

/** All that the map shows, decided. Keep `chooseContent` where the pointer moves often. */
export function buildScene(input: ContentInput & Omit<EmphasisInput, "content">): Scene {
  return emphasise({ ...input, content: buildContent(input) });
}

/** What does not depend on pointer, focus or selection. */
export function buildContent(input: ContentInput): SceneContent {
  return chooseContent(joinScenes(input), input.layers, input.lit ?? null);
}

/** What the layers leave of all that could be drawn. Makes no part of it anew. */
export function chooseContent(
  whole: SceneParts,
  layers: View["layers"],
  lit: ReadonlySet<string> | null,
): SceneContent {
  const shows = (layer: View["layers"][number]): boolean => layers.includes(layer);
  const isLoose = ({ structural }: SceneRing | SceneArea) => !structural || !shows("structure");
  return {
    ...whole,
    marks: shows("sites") ? whole.marks : [],
    rings: shows("sites") ? whole.rings.filter(isLoose) : [],
    areas: shows("areas") ? whole.areas.filter(isLoose) : [],
    structure: shows("structure") ? whole.structure : NO_STRUCTURE,
    namedByMarks: shows("sites") ? whole.namedByMarks : NO_NAMES,
    whole,
    layers,
    lit,
  };
}

const NO_STRUCTURE: SceneParts["structure"] = { parts: [], ties: [] };
const NO_NAMES: SceneParts["namedByMarks"] = [];

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

/** The mark of a site; null where the map shows none. */
function markOf({ marks }: SceneContent, key: string | null): SceneMark | null {
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
  };
}

function emphasisOf(key: string, state: EmphasisState, input: EmphasisInput): SceneEmphasis | null {
  const mark = markOf(input.content, key);
  return mark ? { mark, state, shape: emphasisShape(mark, input.ground) } : null;
}
