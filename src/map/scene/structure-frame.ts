import type { LineString, Position } from "geojson";
import type { LonLat } from "../../model/types.ts";
import type { Bounds } from "../camera/project.ts";
import type { AreaGeometry } from "./plan-scene.ts";
import type { SceneContent } from "./scene-types.ts";

/** Where the structure of a plan is laid over others, and how far it reaches from there. */
export type StructureFrame = {
  /** The middle of its cores; of all its parts where it has no core whose place is known. */
  readonly centre: LonLat;
  readonly onCore: boolean;
  /** As far to each side of the centre as any part reaches. */
  readonly extent: Bounds;
};

/** Null where no part of a structure has a place. */
export function structureFrame({
  structure: { parts, nodes },
}: Pick<SceneContent, "structure">): StructureFrame | null {
  const ofPart = (part: (typeof parts)[number]) => part.shapes.flatMap(positionsOf);
  const all = [...parts.flatMap(ofPart), ...nodes.map(({ position }) => position)];
  if (all.length === 0) return null;
  const cores = parts
    .filter(({ role }) => role === "core")
    .map((core) => core.position ?? middleOfAll(ofPart(core)));
  const centre = middleOfAll(cores.length > 0 ? cores : all);
  const across = Math.max(...all.map(([lon]) => Math.abs(lon - centre[0])));
  const up = Math.max(...all.map(([, lat]) => Math.abs(lat - centre[1])));
  const [lon, lat] = centre;
  return {
    centre,
    onCore: cores.length > 0,
    extent: [lon - across, lat - up, lon + across, lat + up],
  };
}

/** The middle of the least box around positions. */
function middleOfAll(positions: readonly LonLat[]): LonLat {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

function positionsOf(shape: AreaGeometry | LineString): readonly LonLat[] {
  const rings: readonly (readonly Position[])[] =
    shape.type === "LineString"
      ? [shape.coordinates]
      : shape.type === "Polygon"
        ? shape.coordinates
        : shape.coordinates.flat();
  return rings.flat().map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}
