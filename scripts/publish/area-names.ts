import type { AreaName } from "../../src/domain/places/area-name.ts";
import type { NamedArea } from "../../src/domain/places/ground-parts.ts";

/** Names of administrative areas as the ground has them; null where it has no such area. */
export function areaNamesOf(areas: readonly NamedArea[]): (adcode: string) => AreaName | null {
  const names = new Map(
    areas.map(({ adcode, nameZh, nameEn }) => [adcode, { nameZh, nameEn }] as const),
  );
  return (adcode) => names.get(adcode) ?? null;
}
