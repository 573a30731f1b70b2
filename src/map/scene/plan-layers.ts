import { siteKey } from "../../model/site-key.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { memoByGround } from "../../domain/places/memo-by-ground.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import type { PlanScene } from "./plan-scene.ts";
import type { SceneArea, SceneMark, SceneRing, SceneStructure } from "./scene-types.ts";
import { circleAround, shapeOf } from "./shapes.ts";
import { toneOf } from "./tone.ts";

/** What is drawn of one plan on the ground at hand, before layers and filters choose from it. */
export type PlanLayers = {
  readonly marks: readonly SceneMark[];
  readonly rings: readonly Omit<SceneRing, "structural">[];
  readonly areas: readonly Omit<SceneArea, "structural">[];
  readonly structure: SceneStructure;
};

const layersOn = memoByGround((ground) =>
  memoByRef((scene: PlanScene) => planLayers(scene, ground)),
);

/** `planLayers`, done once for each plan and ground: switching plans or layers joins no outline again. */
export function planLayersOf(scene: PlanScene, ground: GroundTopology | null): PlanLayers {
  return layersOn(ground)(scene);
}

/** A plan's published scene with its keys made whole and its outlines taken from the ground. */
function planLayers(scene: PlanScene, ground: GroundTopology | null): PlanLayers {
  const keyOf = (id: string) => siteKey(scene.plan, id);
  const extentAt = (index: number | null) =>
    index === null ? null : (scene.extents[index] ?? null);
  const shapeAt = (index: number) => {
    const extent = extentAt(index);
    return extent && shapeOf(extent, ground);
  };
  return {
    marks: scene.marks.map(({ id, extent, ...mark }) => ({
      ...mark,
      key: keyOf(id),
      plan: scene.plan,
      tone: toneOf(mark.precision),
      extent: extentAt(extent),
    })),
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
    areas: scene.areas.flatMap(({ id, ids, extent }) => {
      const shape = shapeAt(extent);
      return shape ? [{ id, ...shape, keys: ids.map(keyOf) }] : [];
    }),
    structure: {
      parts: scene.parts.flatMap(({ id, extent, ...part }) => {
        const shape = shapeAt(extent);
        return shape ? [{ ...part, ...shape, key: keyOf(id), plan: scene.plan }] : [];
      }),
      ties: scene.ties.map(({ id, to, line }) => ({
        key: keyOf(id),
        to: keyOf(to),
        geometry: { type: "LineString", coordinates: line.map((point) => [...point]) },
      })),
    },
  };
}
