import type { LonLat } from "../../src/model/types.ts";
import type { AdcodeAt, Prefecture } from "./prefectures.ts";

/** What a position becomes in another prefecture. */
export type Moved = { readonly position: LonLat; readonly adcode: string };

export type Mover = {
  /** Where a shape's corner goes. */
  readonly shift: (position: LonLat) => LonLat;
  /** Where a place goes: never into the sea or into a neighbour, but towards the middle by halves instead. */
  readonly settle: (position: LonLat) => Moved;
};

/** Moves positions around one middle to the middle of a prefecture, closer together where it is smaller. */
export function mover(
  positions: readonly LonLat[],
  from: LonLat,
  to: Prefecture,
  adcodeAt: AdcodeAt,
): Mover {
  const farthest = Math.max(
    ...positions.map(([lon, lat]) => Math.hypot(lon - from[0], lat - from[1])),
    to.reach,
  );
  const scale = to.reach / farthest;
  const shift = ([lon, lat]: LonLat, share = 1): LonLat => [
    round(to.middle[0] + (lon - from[0]) * scale * share),
    round(to.middle[1] + (lat - from[1]) * scale * share),
  ];
  const settle = (position: LonLat): Moved => {
    for (const share of SHARES) {
      const moved = shift(position, share);
      const adcode = adcodeAt(moved);
      if (adcode !== null && isWithin(adcode, to.adcode)) return { position: moved, adcode };
    }
    return { position: to.middle, adcode: to.adcode };
  };
  return { shift: (position) => shift(position), settle };
}

const SHARES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 0];

/** Counties share their first digits with the prefecture, or with the province that stands in its place. */
function isWithin(adcode: string, prefecture: string): boolean {
  return adcode.startsWith(prefecture.replace(/(00){1,2}$/, ""));
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
