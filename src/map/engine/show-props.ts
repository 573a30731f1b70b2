import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { isLit } from "../scene/lit.ts";
import { isDimmed } from "../scene/scene.ts";
import type { Scene } from "../scene/scene-types.ts";
import type { SourceName } from "../style/order.ts";
import { buildStyle } from "../style/style.ts";
import { type AtlasMapProps, MAP_DESCRIBED } from "./atlas-map-props.ts";
import { featureChange } from "./feature-change.ts";
import { groundSources } from "./ground-sources.ts";
import {
  clearSource,
  collect,
  contentSources,
  emphasisSource,
  litSource,
  ownSource,
} from "./sources.ts";
import { type StyleChange, styleChanges } from "./style-changes.ts";

type ShownProps = Pick<AtlasMapProps, "context" | "texts" | "ground" | "scene">;

/** Data of every source for a scene on a ground. */
export function allSources({
  ground,
  scene,
}: Pick<AtlasMapProps, "ground" | "scene">): Readonly<Record<SourceName, FeatureCollection>> {
  const { ground: shapes, landmark, "place-name": names } = groundSources(ground);
  return {
    ground: collect(shapes),
    landmark: collect(landmark),
    "place-name": collect(names),
    ...contentSources(scene.content.whole),
    "lit-point": litSource(scene.content),
    emphasis: emphasisSource(scene),
    own: ownSource(scene),
    // Where the map stands is not known before it does.
    "kept-clear": clearSource([]),
  };
}

/** Colours, language and layers of content: what the engine already has is drawn otherwise, no data is sent. */
export function showStyle(map: MapLibreMap, before: ShownProps, after: ShownProps): void {
  if (before.context !== after.context) {
    const changes = styleChanges(buildStyle(before.context), buildStyle(after.context));
    for (const change of changes) setChange(map, change);
  }
  if (before.texts !== after.texts) showTexts(map, after.texts);
}

/** The tests hold every style that we build to its specification. */
const UNCHECKED = { validate: false } as const;

function setChange(map: MapLibreMap, change: StyleChange): void {
  // Both sides come from one list of layers; the engine's own types cannot follow a name through a table.
  const { layer, value } = change;
  if (change.part === "filter") map.setFilter(layer, change.value, UNCHECKED);
  else if (change.part === "paint")
    map.setPaintProperty(layer, change.property as PaintProperty, value as never, UNCHECKED);
  else map.setLayoutProperty(layer, change.property as LayoutProperty, value as never, UNCHECKED);
}

/** The engine writes its own words once, when it is made. */
function showTexts(map: MapLibreMap, texts: ShownProps["texts"]): void {
  nameCanvas(map.getCanvas(), texts);
  const isMac = navigator.userAgent.includes("Mac");
  const written = [
    [".maplibregl-desktop-message", isMac ? texts.scrollHelpMac : texts.scrollHelp],
    [".maplibregl-mobile-message", texts.touchHelp],
  ] as const;
  for (const [place, text] of written) {
    const element = map.getContainer().querySelector(place);
    if (element) element.textContent = text;
  }
}

/** The engine calls its canvas a region: it is a widget, with keys of its own. */
export function nameCanvas(canvas: HTMLElement, { label, role }: ShownProps["texts"]): void {
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-roledescription", role);
  canvas.setAttribute("aria-label", label);
  canvas.setAttribute("aria-describedby", MAP_DESCRIBED);
}

/** Sends the data that are others than before. */
export function showData(map: MapLibreMap, before: ShownProps, after: ShownProps): void {
  const { whole, lit } = after.scene.content;
  const known = before.scene.content;
  const isLitAlike = lit === known.lit && (lit === null || whole === known.whole);
  const data: Partial<Record<SourceName, FeatureCollection>> = {
    ...(whole === known.whole ? {} : contentSources(whole)),
    ...(isLitAlike ? {} : { "lit-point": litSource(after.scene.content) }),
    ...(sameEmphasis(before.scene, after.scene) ? {} : { emphasis: emphasisSource(after.scene) }),
    ...(before.scene.own === after.scene.own ? {} : { own: ownSource(after.scene) }),
  };
  for (const [name, collection] of Object.entries(data)) {
    void map.getSource<GeoJSONSource>(name)?.setData(collection);
  }
  if (after.ground !== before.ground) showGround(map, before.ground, after.ground);
}

/** Parts of the ground come one by one: only what they bring or change is sent. */
function showGround(map: MapLibreMap, before: Ground, after: Ground): void {
  const known = groundSources(before);
  for (const [name, features] of Object.entries(groundSources(after))) {
    const change = featureChange(known[name as keyof typeof known], features);
    if (!change) continue;
    const { remove, add } = change;
    void map.getSource<GeoJSONSource>(name)?.updateData({ remove: [...remove], add: [...add] });
  }
}

function sameEmphasis(known: Scene, { emphasis: after, arcs, circle }: Scene): boolean {
  const { emphasis: before } = known;
  return (
    known.arcs === arcs &&
    known.circle === circle &&
    before.length === after.length &&
    after.every(({ mark, state, shape }, index) => {
      const last = before[index];
      return last?.mark === mark && last.state === state && last.shape === shape;
    })
  );
}

/** What of a mark and of a structure's names changes without data: what stands out, what is not lit while others are. */
export function showStates(map: MapLibreMap, before: Scene | null, after: Scene): void {
  setStates(map, "mark-point", before === null ? NO_STATES : markStates(before), markStates(after));
  setStates(map, "caption", before === null ? NO_STATES : nameStates(before), nameStates(after));
}

type State = {
  readonly emphasised: boolean;
  /** Others are lit and it is not. */
  readonly dimmed: boolean;
  /** It is lit and others are not. */
  readonly lit: boolean;
};
type States = ReadonlyMap<string, State>;
const PLAIN: State = { emphasised: false, dimmed: false, lit: false };
const NO_STATES: States = new Map();

const isSameState = (a: State, b: State): boolean =>
  a.emphasised === b.emphasised && a.dimmed === b.dimmed && a.lit === b.lit;

function setStates(map: MapLibreMap, source: SourceName, known: States, wanted: States): void {
  for (const id of new Set([...known.keys(), ...wanted.keys()])) {
    const next = wanted.get(id) ?? PLAIN;
    const last = known.get(id) ?? PLAIN;
    if (isSameState(next, last)) continue;
    map.setFeatureState({ source, id }, next);
  }
}

/** States of the marks that have any. One that stands for several sites is dimmed with all of them. */
function markStates({ content, emphasis }: Scene): States {
  const emphasised = new Set(emphasis.flatMap(({ drawn }) => drawn));
  const drawn = content.lit === null ? [...emphasised] : content.whole.drawn;
  return new Map(
    drawn.map((mark) => [
      mark.key,
      {
        emphasised: emphasised.has(mark),
        dimmed: mark.marks.every(({ key }) => isDimmed(content, key)),
        lit: isLit(content, mark),
      },
    ]),
  );
}

/** States of the sites that have their names as parts of a structure. */
function nameStates({ content, emphasis }: Scene): States {
  const emphasised = new Set(emphasis.map(({ mark }) => mark.key));
  const { parts, nodes } = content.whole.structure;
  return new Map(
    [...parts, ...nodes].map(({ key }) => [
      key,
      {
        emphasised: emphasised.has(key),
        dimmed: isDimmed(content, key),
        lit: content.lit?.has(key) ?? false,
      },
    ]),
  );
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];
type LayoutProperty = Parameters<MapLibreMap["setLayoutProperty"]>[1];
