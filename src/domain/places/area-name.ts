import type { AtlasPlan } from "../atlas/atlas.ts";

export type AreaName = { readonly nameZh: string; readonly nameEn: string };

/** Names by adcode as the plans give them: of their regions first, then of where their sites lie. */
export function areaNames(
  plans: readonly Pick<AtlasPlan, "region" | "sites">[],
): ReadonlyMap<string, AreaName> {
  const names = new Map<string, AreaName>();
  for (const { region } of plans) {
    const { adcode, nameZh, nameEn } = region;
    if (!names.has(adcode)) names.set(adcode, { nameZh, nameEn });
  }
  for (const { sites } of plans) {
    for (const { place } of sites) {
      const { adcode, adminZh: nameZh, adminEn: nameEn } = place;
      if (adcode === null || nameZh === null || nameEn === null || names.has(adcode)) continue;
      names.set(adcode, { nameZh, nameEn });
    }
  }
  return names;
}
