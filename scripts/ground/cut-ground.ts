import { gzipSync } from "node:zlib";
import type {
  AbroadLand,
  ChinaAreas,
  ProvinceAreas,
} from "../../src/domain/places/ground-parts.ts";
import { arcChains } from "./arcs.ts";
import { boundaryArcs } from "./boundary-arcs.ts";
import { cutAbroad } from "./cut-abroad.ts";
import { cutChina } from "./cut-china.ts";
import { cutFineArcs, cutProvince } from "./cut-province.ts";
import type { LandAreas } from "./land-areas.ts";
import { type AreasInUse, tolerancesFor } from "./tolerances.ts";

/** What the outlines of a province may weigh after gzip, in bytes: those that would weigh more are cut further down. */
const MOST_BYTES = 50_000;

/** Every polygon of the ground in the parts in which it is published. */
export type CutGround = {
  readonly china: ChinaAreas;
  readonly abroad: AbroadLand;
  /** By adcode. */
  readonly provinces: ReadonlyMap<string, ProvinceAreas>;
};

/**
 * Cuts the ground of all of China from its areas: the country from afar, and each province by itself, the
 * finer the nearer plans and their sites are. Takes two or three seconds.
 */
export function cutGround(land: LandAreas, inUse: AreasInUse): CutGround {
  const arcs = boundaryArcs(land);
  const { wide, fine } = arcs;
  const china = cutChina(arcs, inUse.regions);
  const chains = arcChains(wide.arcs, fine.arcs);
  const adcodes = wide.objects.provinces.geometries.map(({ properties }) => properties.adcode);
  const coarser = new Map<string, number>();
  const cut = (): ReadonlyMap<string, ProvinceAreas> => {
    const source = {
      wide,
      fine,
      china,
      chains,
      arcs: cutFineArcs(fine, tolerancesFor(inUse, coarser)),
    };
    const provinces = new Map(adcodes.map((adcode) => [adcode, cutProvince(adcode, source)]));
    const heavy = adcodes.filter((adcode) => weightOf(provinces.get(adcode)) > MOST_BYTES);
    if (heavy.length === 0) return provinces;
    for (const adcode of heavy) {
      // Points grow rarer about as the root of what is cut off.
      const factor = Math.max(2, (weightOf(provinces.get(adcode)) / MOST_BYTES) ** 4);
      coarser.set(adcode, (coarser.get(adcode) ?? 1) * factor);
    }
    return cut();
  };
  return { china: china.areas, abroad: cutAbroad(), provinces: cut() };
}

function weightOf(areas: ProvinceAreas | undefined): number {
  return gzipSync(JSON.stringify(areas ?? null)).length;
}
