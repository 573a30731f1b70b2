import type { LonLat } from "../../model/types.ts";

/** What the engine gives of a feature of a tile. */
type TileFeature = {
  readonly geometry: { readonly type: string; readonly coordinates?: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A site of the tiles, or several that are drawn as one point. */
export type TileMark = {
  /** `<plan>/<site>`; null for a point that stands for several. */
  readonly key: string | null;
  readonly position: LonLat;
};

/** The marks among features of tiles, each once: one near an edge stands in two tiles. */
export function tileMarks(features: readonly TileFeature[]): readonly TileMark[] {
  const marks = features.flatMap(({ geometry, properties }): TileMark[] => {
    const position = positionOf(geometry);
    if (position === null) return [];
    const { key } = properties;
    if (typeof key === "string") return [{ key, position }];
    return "point_count" in properties ? [{ key: null, position }] : [];
  });
  return [...new Map(marks.map((mark) => [mark.key ?? mark.position.join(), mark])).values()];
}

function positionOf({ type, coordinates }: TileFeature["geometry"]): LonLat | null {
  if (type !== "Point" || !Array.isArray(coordinates)) return null;
  const [lon, lat] = coordinates as readonly unknown[];
  return typeof lon === "number" && typeof lat === "number" ? [lon, lat] : null;
}
