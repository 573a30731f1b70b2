import { layerOfAdcode } from "../../src/domain/places/ground.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";

/** Where plans are at home and where their sites lie: what decides how closely an area is looked at. */
export type AreasInUse = {
  /** Adcodes of the plans' regions. */
  readonly regions: readonly string[];
  /** Every adcode that a place names, as an area or as the area in which a point lies. */
  readonly places: readonly string[];
};

/** Taiwan stays as the source has it; Hong Kong and Macao are so small that a coarse outline would fold. */
const WHOLE = new Set(["710000", "810000", "820000"]);

/** Triangles below this area, in km², are cut off an outline. The smallest wins where areas meet. */
const TOLERANCES_KM2 = {
  /** The city of a plan, which is looked at from the nearest: less than 100 m off the source. */
  region: 0.002,
  /** A city in which sites lie, and every city of a province that has a plan. */
  inUse: 0.12,
  /** The other cities of a plan's province. */
  besidePlan: 0.8,
  elsewhere: 1.5,
  /** A shore, whose shape is what a reader knows a place by, wherever it is. */
  shore: 0.02,
} as const;

/** By adcode: how much is cut off an outline, in km², and off a shore. */
export type ToleranceOf = (adcode: string, isShore?: boolean) => number;

/**
 * How much is cut off, from where plans and their sites are.
 * @param coarser by adcode of a province: how many times more than that
 */
export function tolerancesFor(
  { regions, places }: AreasInUse,
  coarser: ReadonlyMap<string, number> = new Map(),
): ToleranceOf {
  const regionCities = new Set(regions.filter(isInCity).map(cityOf));
  const cities = new Set(places.filter(isInCity).map(cityOf));
  const provinces = new Set(regions.map(provinceOf));
  const wholeProvinces = new Set(regions.filter((adcode) => !isInCity(adcode)));
  const usual: ToleranceOf = (adcode) => {
    const [province, city] = [provinceOf(adcode), cityOf(adcode)];
    if (WHOLE.has(province)) return 0;
    if (regionCities.has(city)) return TOLERANCES_KM2.region;
    if (cities.has(city) || wholeProvinces.has(province)) return TOLERANCES_KM2.inUse;
    return provinces.has(province) ? TOLERANCES_KM2.besidePlan : TOLERANCES_KM2.elsewhere;
  };
  return (adcode, isShore = false) => {
    const tolerance = Math.min(usual(adcode), isShore ? TOLERANCES_KM2.shore : Infinity);
    return tolerance * (coarser.get(provinceOf(adcode)) ?? 1);
  };
}

function isInCity(adcode: string): boolean {
  return layerOfAdcode(adcode) !== "provinces";
}

/** The first four digits, which the districts of a city share. */
function cityOf(adcode: string): string {
  return adcode.slice(0, 4);
}
