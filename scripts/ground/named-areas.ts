import { layerOfAdcode } from "../../src/domain/places/ground.ts";
import type { NamedArea } from "../../src/domain/places/ground-parts.ts";
import { adcodeOf, readBoundaries } from "../boundaries.ts";
import type { LandAreas } from "./land-areas.ts";
import { isAdministrative, romanName } from "./area-names.ts";
import { labelPoint } from "../../src/map/scene/label-point.ts";

/** Layers of the ground by the level of the boundary package that holds them. */
const LAYER_OF_LEVEL = { 1: "provinces", 2: "cities", 3: "counties" } as const;

/**
 * Every province, city and county by name, with the point at which it is written.
 * @param exceptions English names that differ from what `romanName` makes of the Chinese ones, by adcode
 */
export function namedAreas(
  land: LandAreas,
  exceptions: Readonly<Record<string, string>>,
): readonly NamedArea[] {
  const shapes = new Map(
    [land.provinces, land.cities, land.counties].flatMap(({ features }) =>
      features.map(({ properties, geometry }) => [properties.adcode, geometry] as const),
    ),
  );
  return ([1, 2, 3] as const).flatMap((level) =>
    readBoundaries(level).features.flatMap(({ properties, geometry }): readonly NamedArea[] => {
      const adcode = adcodeOf(properties);
      const nameZh = properties.full_name ?? "";
      const isOwnLevel = adcode !== "" && layerOfAdcode(adcode) === LAYER_OF_LEVEL[level];
      if (!isOwnLevel || !isAdministrative(nameZh)) return [];
      const nameEn = exceptions[adcode] ?? romanName(nameZh);
      return [{ adcode, nameZh, nameEn, label: labelPoint(shapes.get(adcode) ?? geometry) }];
    }),
  );
}
