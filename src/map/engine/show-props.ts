import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { isDimmed } from "../scene/scene.ts";
import type { Scene } from "../scene/scene-types.ts";
import type { SourceName } from "../style/order.ts";
import { buildStyle } from "../style/style.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { featureChange } from "./feature-change.ts";
import { groundFeatures } from "./ground-sources.ts";
import { collect, contentSources, emphasisSource } from "./sources.ts";
import { type StyleChange, styleChanges } from "./style-changes.ts";

type ShownProps = Pick<AtlasMapProps, "context" | "texts" | "ground" | "scene">;

/** Data of every source for a scene on a ground. */
export function allSources({
  ground,
  scene,
}: Pick<AtlasMapProps, "ground" | "scene">): Readonly<Record<SourceName, FeatureCollection>> {
  const { abroad, land, border, water, landmark, ...names } = groundFeatures(ground);
  return {
    abroad: collect(abroad),
    land: collect(land),
    border: collect(border),
    water: collect(water),
    landmark: collect(landmark),
    "place-name": collect(names["place-name"]),
    ...contentSources(scene.content.whole),
    emphasis: emphasisSource(scene),
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
  map.getCanvas().setAttribute("aria-label", texts.label);
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

/** Sends the data that are others than before. */
export function showData(map: MapLibreMap, before: ShownProps, after: ShownProps): void {
  const { whole } = after.scene.content;
  const data: Partial<Record<SourceName, FeatureCollection>> = {
    ...(whole === before.scene.content.whole ? {} : contentSources(whole)),
    ...(sameEmphasis(before.scene, after.scene) ? {} : { emphasis: emphasisSource(after.scene) }),
  };
  for (const [name, collection] of Object.entries(data)) {
    void map.getSource<GeoJSONSource>(name)?.setData(collection);
  }
  if (after.ground !== before.ground) showGround(map, before.ground, after.ground);
}

/** Parts of the ground come one by one: only what they bring or change is sent. */
function showGround(map: MapLibreMap, before: Ground, after: Ground): void {
  const known = groundFeatures(before);
  for (const [name, features] of Object.entries(groundFeatures(after))) {
    const change = featureChange(known[name as keyof typeof known], features);
    if (!change) continue;
    const { remove, add } = change;
    void map.getSource<GeoJSONSource>(name)?.updateData({ remove: [...remove], add: [...add] });
  }
}

function sameEmphasis({ emphasis: before }: Scene, { emphasis: after }: Scene): boolean {
  return (
    before.length === after.length &&
    after.every(({ mark, state, shape }, index) => {
      const known = before[index];
      return known?.mark === mark && known.state === state && known.shape === shape;
    })
  );
}

/** What of a mark changes without its data: whether it stands out, whether others are lit and it is not. */
export function showStates(map: MapLibreMap, before: Scene | null, after: Scene): void {
  const known = before === null ? new Map<string, MarkState>() : markStates(before);
  const wanted = markStates(after);
  for (const key of new Set([...known.keys(), ...wanted.keys()])) {
    const next = wanted.get(key) ?? PLAIN;
    const last = known.get(key) ?? PLAIN;
    if (next.emphasised === last.emphasised && next.dimmed === last.dimmed) continue;
    map.setFeatureState({ source: "mark-point", id: key }, next);
  }
}

type MarkState = { readonly emphasised: boolean; readonly dimmed: boolean };
const PLAIN: MarkState = { emphasised: false, dimmed: false };

/** States of the marks that have any. */
function markStates({ content, emphasis }: Scene): ReadonlyMap<string, MarkState> {
  const emphasised = new Set(emphasis.map(({ mark }) => mark.key));
  const marks = content.lit === null ? emphasis.map(({ mark }) => mark) : content.whole.marks;
  return new Map(
    marks.map(({ key }) => [
      key,
      { emphasised: emphasised.has(key), dimmed: isDimmed(content, key) },
    ]),
  );
}

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];
type LayoutProperty = Parameters<MapLibreMap["setLayoutProperty"]>[1];
