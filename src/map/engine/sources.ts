import type { Feature, FeatureCollection, Geometry, LineString, Point } from "geojson";
import type { LonLat } from "../../model/types.ts";
import type { ClearSquare } from "../camera/kept-clear.ts";
import { metresPerPixel } from "../camera/project.ts";
import { iconOf } from "../style/images/image-id.ts";
import { errorNames, markNames } from "../../i18n/words/mark-names.ts";
import { nameLines } from "../../i18n/words/name-lines.ts";
import { farEnds } from "../scene/far-ends.ts";
import { isUnderNode } from "../scene/drawn-marks.ts";
import { circleAround } from "../scene/shapes.ts";
import { litDrawn } from "../scene/lit.ts";
import type {
  DrawnMark,
  Scene,
  SceneCircle,
  SceneContent,
  SceneEmphasis,
  SceneMark,
  SceneParts,
} from "../scene/scene-types.ts";
import type { SCENE_SOURCES, ShapePart } from "../style/order.ts";

type SceneSource = Exclude<(typeof SCENE_SOURCES)[number], "lit-point" | "emphasis" | "own">;
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

const shapeOf = (
  part: ShapePart,
  geometry: Geometry,
  properties: Readonly<Record<string, unknown>>,
): Feature => featureOf(geometry, { ...properties, part });

const pointAt = (position: LonLat): Point => ({ type: "Point", coordinates: [...position] });

const lineFrom = (from: LonLat, to: LonLat): LineString => ({
  type: "LineString",
  coordinates: [[...from], [...to]],
});

/** Sources of the scene that stay while the pointer moves and layers come and go. */
export function contentSources(content: SceneParts): Sources<SceneSource> {
  return {
    shape: collect([
      ...content.regions.map(({ plan, geometry }) => shapeOf("region", geometry, { plan })),
      ...content.areas.map(({ geometry, approximate, structural }) =>
        shapeOf("area", geometry, { approximate, structural }),
      ),
      ...content.rings.map(({ geometry, tone, structural }) =>
        shapeOf("ring", geometry, { tone, structural }),
      ),
      ...structureFeatures(content),
      ...content.drawn.flatMap(leaderFeatures),
    ]),
    caption: collect([
      ...content.captions.map(({ middle, sites, nameZh, nameEn }) =>
        featureOf(pointAt(middle), { part: "locator", sites, nameZh, nameEn }),
      ),
      ...content.captions.map(({ plan, position, nameZh, nameEn, phraseZh, phraseEn }) =>
        featureOf(pointAt(position), {
          plan,
          nameZh,
          nameEn,
          ...(phraseZh === null ? {} : { phraseZh, phraseEn }),
          part: "caption",
          long: (phraseZh?.length ?? 0) > LONG_PHRASE,
        }),
      ),
      ...structureNames(content),
    ]),
    "mark-point": collect(content.drawn.map(markFeature)),
  };
}

function structureFeatures({ structure }: SceneParts): readonly Feature[] {
  const tie = (geometry: LineString): Feature => shapeOf("structure", geometry, { role: "tie" });
  return [
    ...structure.parts.flatMap(({ shapes, role }) =>
      shapes.map((geometry) => shapeOf("structure", geometry, { role })),
    ),
    ...structure.ties.map(({ geometry }) => tie(geometry)),
  ];
}

/** Names of the parts of a structure: a belt's along its band, others beside their marks, nodes with their numbers. */
function structureNames({ structure }: SceneParts): readonly Feature[] {
  return [
    ...structure.parts.flatMap(({ key, role, axis, position, rank, nameZh, nameEn }) => {
      const place = axis ?? (position && pointAt(position));
      // Along a line there is one line only.
      const names = axis ? { nameZh, nameEn } : nameLines({ nameZh, nameEn });
      return place ? [featureOf(place, { key, role, rank, ...names, part: "name" })] : [];
    }),
    ...structure.nodes.map(({ key, number, position, rank, nameZh, nameEn }) =>
      featureOf(pointAt(position), {
        key,
        role: "node",
        rank,
        number,
        ...nameLines({ nameZh, nameEn }),
        part: "name",
      }),
    ),
  ];
}

/** The line from where a mark would stand if there were room. */
function leaderFeatures(mark: DrawnMark): readonly Feature[] {
  if (mark.movedFrom === null) return [];
  return [shapeOf("leader", lineFrom(mark.movedFrom, mark.position), zoomsOf(mark))];
}

/** What every feature of a mark has: between which zooms it is there. */
const zoomsOf = ({ from, to }: DrawnMark) => ({ from, to: Math.min(to, NEVER) });
const NEVER = 99;

/** The area's name in a line of its own. */
function namesOnMap(mark: DrawnMark) {
  const names = markNames(mark);
  const isCount = mark.type === "within" && mark.marks.length > 1;
  const inOwnLine = (name: unknown) => (isCount ? String(name).replace(" · ", "\n") : name);
  return nameLines({ nameZh: inOwnLine(names.nameZh), nameEn: inOwnLine(names.nameEn) });
}

function markProperties(mark: DrawnMark): Readonly<Record<string, unknown>> {
  const [lead] = mark.marks;
  const isCounted = mark.type === "within" || mark.type === "crowd";
  return {
    ...zoomsOf(mark),
    key: mark.key,
    type: mark.type,
    rank: mark.rank,
    role: lead?.strategyRole ?? "",
    nameZoom: lead?.nameZoom ?? 0,
    ...namesOnMap(mark),
    ...(isCounted ? { count: mark.marks.length, underNode: isUnderNode(mark) } : {}),
    ...(mark.type === "site" && lead ? { icon: iconOf(lead.kind, lead.colour, lead.tone) } : {}),
  };
}

const markFeature = (mark: DrawnMark): Feature =>
  featureOf(pointAt(mark.position), markProperties(mark));

/** The lit marks, which are drawn once more above all that are dimmed, so that their names get room first. */
export function litSource(content: SceneContent): FeatureCollection {
  return collect(litDrawn(content).map(markFeature));
}

/** The marks that stand out, each with its shape beneath, and the links of what is open. */
export function emphasisSource({
  emphasis,
  arcs,
  circle,
}: Pick<Scene, "emphasis" | "arcs" | "circle">): FeatureCollection {
  return collect([
    ...(circle ? [circleFeature(circle)] : []),
    ...emphasis.flatMap(emphasisFeatures),
    ...arcs.map(({ from, to, chosen }) =>
      featureOf(lineFrom(from, to), { arc: chosen ? "chosen" : "other" }),
    ),
    ...farEnds(arcs).map(({ position }) => featureOf(pointAt(position), { arc: "end" })),
  ]);
}

const circleFeature = ({ centre, radiusM }: SceneCircle): Feature =>
  featureOf(circleAround(centre, radiusM), { state: "asked", approximate: true, hatched: false });

/** Radius of a ring on the screen from which on its words are at it and not at its mark, in pixels. */
const RING_RADIUS = 28;

/** The zoom from which on a site's ring is so large. */
function ringZoom({ truePosition: [, lat], radiusM }: SceneMark): number {
  return Math.log2((RING_RADIUS * metresPerPixel({ zoom: 0, lat, lon: 0 })) / radiusM);
}

/** Its name is its own, also where it stands with others. */
function emphasisFeatures({ mark, drawn, state, shape }: SceneEmphasis): readonly Feature[] {
  const names = nameLines(mark);
  const isWithin = state === "selected" && shape?.meaning === "within";
  const error = isWithin && shape.top === null ? errorNames(mark) : {};
  const points = drawn.map((entry) =>
    featureOf(pointAt(entry.position), {
      ...markProperties(entry),
      ...names,
      ...error,
      state,
    }),
  );
  if (!shape) return points;
  const outline = featureOf(shape.geometry, {
    state,
    colour: mark.colour,
    approximate: shape.approximate,
    hatched: shape.meaning === "within" && mark.tone === "hatched",
  });
  if (shape.top === null) return [outline, ...points];
  const ring = { ...errorNames(mark), ringZoom: ringZoom(mark), state };
  return [outline, featureOf(pointAt(shape.top), ring), ...points];
}

/** Where no name may stand. */
export function clearSource(squares: readonly ClearSquare[]): FeatureCollection {
  return collect(squares.map(({ at, anchor }) => featureOf(pointAt(at), { anchor })));
}

/** What the reader has laid over the map. */
export function ownSource({ own }: Pick<Scene, "own">): FeatureCollection {
  return collect(
    own.map(({ name, geometry }) => featureOf(geometry, name === null ? {} : { name })),
  );
}
