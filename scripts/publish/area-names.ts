import type { AreaName } from "../../src/domain/places/area-name.ts";
import { AREA_LAYERS, type GroundTopology } from "../../src/domain/places/ground.ts";

/** Names of administrative areas as the ground has them; null where it has no such area. */
export function areaNamesOf(ground: GroundTopology): (adcode: string) => AreaName | null {
  const names = new Map(
    AREA_LAYERS.flatMap((layer) =>
      ground.objects[layer].geometries.map(({ properties: { adcode, nameZh, nameEn } }) => {
        return [adcode, { nameZh, nameEn: nameEn ?? nameZh }] as const;
      }),
    ),
  );
  return (adcode) => names.get(adcode) ?? null;
}
