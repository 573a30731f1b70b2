import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { LineString } from "geojson";
import type { LonLat } from "../../model/types.ts";
import { siteKey } from "../../model/site-key.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { memoByGround } from "../../domain/places/memo-by-ground.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { bandShape } from "./bands.ts";
import { drawMarks } from "./drawn-marks.ts";
import type {
  DrawnMark,
  SceneArea,
  SceneCount,
  SceneMark,
  SceneRing,
  SceneStructure,
} from "./scene-types.ts";
import type { AreaGeometry, PlanScene } from "./plan-scene.ts";
import { circleAround, shapeOf } from "./shapes.ts";
import { toneOf } from "./tone.ts";

/** What is drawn of one plan on the ground at hand, before layers and filters choose from it. */
export type PlanLayers = {
  readonly marks: readonly SceneMark[];
  readonly drawn: readonly DrawnMark[];
  readonly rings: readonly Omit<SceneRing, "structural">[];
  readonly areas: readonly Omit<SceneArea, "structural">[];
  readonly structure: SceneStructure;
  /** Sites whose own outline, drawn by hand, lies in that of a core: two outlines of one place would disagree. */
  readonly drawnAsCore: readonly string[];
};

const layersOn = memoByGround((ground) =>
  memoByRef((scene: PlanScene) => planLayers(scene, ground)),
);

/** `planLayers`, done once for each plan and ground: switching plans or layers joins no outline again. */
export function planLayersOf(scene: PlanScene, ground: GroundTopology | null): PlanLayers {
  return layersOn(ground)(scene);
}

/** How wide the bands are that lie within each other, as shares of the widest: together they are soft at their edge. */
const SOFT_STEPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

function lineOf(line: readonly LonLat[]): LineString {
  return { type: "LineString", coordinates: line.map((point) => [...point]) };
}

/** A plan's published scene with its keys made whole and its outlines taken from the ground. */
function planLayers(scene: PlanScene, ground: GroundTopology | null): PlanLayers {
  const keyOf = (id: string) => siteKey(scene.plan, id);
  const shapeAt = (index: number) => {
    const extent = scene.extents[index];
    return extent ? shapeOf(extent, ground) : null;
  };
  const areas = scene.areas.flatMap(({ id, ids, extent }) => {
    const shape = shapeAt(extent);
    return shape ? [{ id, ...shape, keys: ids.map(keyOf) }] : [];
  });
  const parts = scene.parts.flatMap(({ id, extent, band, ...part }) => {
    const outline = band ? null : shapeAt(extent);
    const shapes: (AreaGeometry | LineString)[] = band
      ? SOFT_STEPS.map((share) => bandShape(band, share))
      : [];
    if (outline) shapes.push(outline.geometry);
    const axis = band && lineOf(band.line);
    return shapes.length > 0 ? [{ ...part, shapes, axis, key: keyOf(id), plan: scene.plan }] : [];
  });
  const cores = parts.filter(({ role }) => role === "core").flatMap(({ shapes }) => shapes);
  const marks = sceneMarks(scene);
  return {
    marks,
    drawn: drawMarks(marks, sceneCounts(scene)),
    rings: scene.rings
      .filter(({ onBareGround }) => !onBareGround || ground === null)
      .map(({ ids, tone, centre, radiusM }) => ({
        id: [...centre, radiusM].join("/"),
        keys: ids.map(keyOf),
        tone,
        centre,
        radiusM,
        geometry: circleAround(centre, radiusM),
      })),
    areas,
    drawnAsCore: areas
      .filter(({ geometry, approximate }) => approximate && cores.some(isMostlyIn(geometry)))
      .flatMap(({ keys }) => keys),
    structure: {
      parts,
      nodes: scene.nodes.map(({ id, ...node }) => ({ ...node, key: keyOf(id), plan: scene.plan })),
      ties: scene.ties.map(({ id, to, line }) => ({
        key: keyOf(id),
        to: keyOf(to),
        geometry: lineOf(line),
      })),
    },
  };
}

function sceneMarks({ plan, marks, extents }: PlanScene): readonly SceneMark[] {
  return marks.map(({ id, extent, ...mark }) => ({
    ...mark,
    key: siteKey(plan, id),
    plan,
    tone: toneOf(mark.precision),
    extent: extent === null ? null : (extents[extent] ?? null),
  }));
}

function sceneCounts({ plan, counts }: PlanScene): readonly SceneCount[] {
  return counts.map(({ id, ids, ...count }) => ({
    ...count,
    key: `${plan}/in:${id}`,
    keys: ids.map((site) => siteKey(plan, site)),
  }));
}

/** Tests whether a shape has most of its corners within an area. */
function isMostlyIn(
  shape: AreaGeometry | LineString,
): (area: AreaGeometry | LineString) => boolean {
  if (shape.type !== "Polygon") return () => false;
  const corners = shape.coordinates[0] ?? [];
  return (area) => {
    if (area.type === "LineString") return false;
    const inside = corners.filter((corner) => booleanPointInPolygon(corner, area));
    return inside.length * 2 > corners.length;
  };
}
