import type { Geometry } from "geojson";
import type { SceneContent } from "../scene/scene-types.ts";

/** Below this zoom a ring is no larger than its mark. */
export const RING_ZOOM = 8.5;

/** What lies beneath comes first: the core lies on bands and districts. */
const PART_ORDER = ["belt", "pole", "core"] as const;

/** What is drawn of a content beneath its marks. @param pathOf the `d` of a shape */
export function contentPaths(content: SceneContent, pathOf: (shape: Geometry) => string) {
  const join = (shapes: readonly Geometry[]): string => shapes.map(pathOf).join("");
  return {
    parts: content.structure.parts
      .flatMap(({ key, role, shapes }) =>
        shapes.map((shape, step) => ({ key: `${key}/${step}`, site: key, role, d: pathOf(shape) })),
      )
      .toSorted((a, b) => PART_ORDER.indexOf(a.role) - PART_ORDER.indexOf(b.role)),
    areas: join(content.areas.filter((area) => area.approximate).map((area) => area.geometry)),
    rings: join(content.rings.filter((ring) => ring.tone === "ring").map((ring) => ring.geometry)),
    ties: join(content.structure.ties.map((tie) => tie.geometry)),
  };
}
