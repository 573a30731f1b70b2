import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import type { Arc } from "topojson-specification";
import type { Areas } from "./land-areas.ts";

/**
 * Where the country's land border meets the sea: the mouths of the Yalu and of the Beilun, each with the province that
 * ends there and the side on which its border lies.
 */
const MOUTHS = [
  { adcode: "210000", at: [124.35, 39.95], isBorder: ([lon = 0]: Position) => lon > 124.3 },
  { adcode: "450000", at: [108.05, 21.54], isBorder: ([lon = 0]: Position) => lon < 108.07 },
] as const;

/** Provinces that border on other countries, but on no sea. */
const INLAND = new Set(["150000", "220000", "230000", "530000", "540000", "620000", "650000"]);

/** At each mouth a line that ends in a point of the province there, so that the coast and the border are arcs apart. */
export function riverMouths(provinces: Areas): FeatureCollection<LineString> {
  const features = MOUTHS.map(({ adcode, at: [lon, lat] }): Feature<LineString> => {
    const province = provinces.features.find(({ properties }) => properties.adcode === adcode);
    const distance = ([x = 0, y = 0]: Position) => Math.hypot(x - lon, y - lat);
    const points = province?.geometry.coordinates.flat(2) ?? [];
    const nearest = points.reduce((best, point) =>
      distance(point) < distance(best) ? point : best,
    );
    const coordinates = [nearest, [lon, lat]];
    return { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } };
  });
  return { type: "FeatureCollection", features };
}

/** Whether an arc that bounds one province only is the country's border on land, and no coast. */
export function isLandBorder(adcode: string, arc: Arc): boolean {
  const middle = arc[Math.floor(arc.length / 2)] ?? [];
  const mouth = MOUTHS.find((each) => each.adcode === adcode);
  return INLAND.has(adcode) || (mouth?.isBorder(middle) ?? false);
}
