import type { Atlas } from "../atlas/atlas.ts";

export type AreaName = { readonly nameZh: string; readonly nameEn: string };

/** Name of an adcode as the atlas knows it, from the plans' regions and the places of sites; null when it does not. */
export function areaName(atlas: Pick<Atlas, "plans">, adcode: string): AreaName | null {
  const region = atlas.plans.find((plan) => plan.region.adcode === adcode)?.region;
  if (region) return { nameZh: region.nameZh, nameEn: region.nameEn };
  for (const { sites } of atlas.plans) {
    for (const { place } of sites) {
      if (place.adcode !== adcode || place.adminZh === null || place.adminEn === null) continue;
      return { nameZh: place.adminZh, nameEn: place.adminEn };
    }
  }
  return null;
}
