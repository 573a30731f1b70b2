import type { Atlas } from "../atlas/atlas.ts";

export type AreaName = { readonly nameZh: string; readonly nameEn: string };

type Plans = Atlas["plans"];

/** By the plans that they come from, which never change once they are loaded. */
const NAMES = new WeakMap<Plans, ReadonlyMap<string, AreaName>>();

/** Name of an adcode as the atlas knows it, from the plans' regions and the places of sites; null when it does not. */
export function areaName({ plans }: Pick<Atlas, "plans">, adcode: string): AreaName | null {
  const names = NAMES.get(plans) ?? namesOf(plans);
  NAMES.set(plans, names);
  return names.get(adcode) ?? null;
}

/** A plan's word for its own region goes before what is said of places in it. */
function namesOf(plans: Plans): ReadonlyMap<string, AreaName> {
  const places = plans.flatMap(({ sites }) =>
    sites.flatMap(
      ({ place: { adcode, adminZh, adminEn } }): readonly (readonly [string, AreaName])[] =>
        adcode === null || adminZh === null || adminEn === null
          ? []
          : [[adcode, { nameZh: adminZh, nameEn: adminEn }]],
    ),
  );
  const regions = plans.map(
    ({ region: { adcode, nameZh, nameEn } }) => [adcode, { nameZh, nameEn }] as const,
  );
  // The first to say a name is heard: a map keeps the last.
  return new Map([...places.toReversed(), ...regions.toReversed()]);
}
