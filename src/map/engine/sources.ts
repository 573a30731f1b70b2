import type { Feature, FeatureCollection, Geometry, LineString, Point } from "geojson";
import type { LonLat } from "../../model/types.ts";
import { iconOf } from "../style/images/image-id.ts";
import type { Scene, SceneEmphasis, SceneMark, SceneParts } from "../scene/scene-types.ts";
import type { SCENE_SOURCES } from "../style/order.ts";

type SceneSource = Exclude<(typeof SCENE_SOURCES)[number], "emphasis">;
type Sources<Name extends string> = Readonly<Record<Name, FeatureCollection>>;

/** Features as the engine takes them. */
export const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** Characters that stand in one line beneath a plan's name. */
const LONG_PHRASE = 20;

const featureOf = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

const pointAt = (position: LonLat): Point => ({ type: "Point", coordinates: [...position] });

/** Sources of the scene that stay while the pointer moves and layers come and go. */
export function contentSources(content: SceneParts): Sources<SceneSource> {
  return {
    region: collect(content.regions.map(({ plan, geometry }) => featureOf(geometry, { plan }))),
    area: collect(
      content.areas.map(({ geometry, approximate, structural }) =>
        featureOf(geometry, { approximate, structural }),
      ),
    ),
    ring: collect(
      content.rings.map(({ geometry, tone, structural }) =>
        featureOf(geometry, { tone, structural }),
      ),
    ),
    structure: collect(structureFeatures(content)),
    "caption-point": collect(
      content.captions.map(({ position, phraseZh, phraseEn, ...caption }) =>
        featureOf(pointAt(position), {
          ...caption,
          ...(phraseZh === null ? {} : { phraseZh, phraseEn }),
          long: (phraseZh?.length ?? 0) > LONG_PHRASE,
        }),
      ),
    ),
    "mark-point": collect(
      content.marks.map((mark) => featureOf(pointAt(mark.position), markProperties(mark))),
    ),
  };
}

function structureFeatures({ structure }: SceneParts): readonly Feature[] {
  const tie = (geometry: LineString): Feature => featureOf(geometry, { role: "tie" });
  return [
    ...structure.parts.map(({ geometry, role }) => featureOf(geometry, { role })),
    ...structure.ties.map(({ geometry }) => tie(geometry)),
  ];
}

function markProperties(mark: SceneMark): Readonly<Record<string, unknown>> {
  return {
    key: mark.key,
    icon: iconOf(mark.kind, mark.colour, mark.tone),
    rank: mark.rank,
    role: mark.strategyRole ?? "",
    nameZoom: mark.nameZoom,
    nameZh: mark.nameZh,
    nameEn: mark.nameEn,
  };
}

/** The marks that stand out, each with its shape beneath. */
export function emphasisSource(scene: Scene): FeatureCollection {
  return collect(scene.emphasis.flatMap(emphasisFeatures));
}

function emphasisFeatures({ mark, state, shape }: SceneEmphasis): readonly Feature[] {
  const point = featureOf(pointAt(mark.position), { ...markProperties(mark), state });
  if (!shape) return [point];
  const outline = featureOf(shape.geometry, {
    state,
    colour: mark.colour,
    approximate: shape.approximate,
    hatched: shape.meaning === "within" && mark.tone === "hatched",
  });
  return [outline, point];
}
