import type { Feature } from "geojson";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { groundFeatures } from "../engine/ground-sources.ts";

/** Zoom from which county borders are of use. */
export const COUNTY_ZOOM = 7;

/** What is drawn of a ground, each kind as the `d` of one path. @param pathOf the `d` of a feature */
export function groundPaths(ground: Ground, pathOf: (feature: Feature) => string) {
  const { abroad, land, border, water } = groundFeatures(ground);
  const join = (features: readonly Feature[]): string => features.map(pathOf).join("");
  const bordersOf = (...levels: readonly unknown[]): string =>
    join(border.filter(({ properties }) => levels.includes(properties?.["level"])));
  return {
    abroad: join(abroad),
    land: join(land),
    water: join(water),
    coast: bordersOf("coast"),
    county: bordersOf("county"),
    city: bordersOf("city"),
    province: bordersOf("province", "sea"),
  };
}
