import { distance } from "@turf/distance";
import type { DistanceRange, UncertainPosition } from "./distance-range.ts";

/** A distance as it can honestly be said, in metres, rounded to what is known of it. */
export type Distance =
  /** What is not known of it is small beside it, or it leads to a whole area. */
  | { readonly kind: "about"; readonly metres: number }
  /** The two may be one place. */
  | { readonly kind: "within"; readonly metres: number }
  | ({ readonly kind: "range" } & DistanceRange);

/** One end of a distance. A whole city or district is no place that is hard to find: its radius is its size. */
export type DistanceEnd = UncertainPosition & { readonly isWholeArea: boolean };

/** Up to this share of a distance its uncertainty goes into the rounding. */
const SMALL_SHARE = 1 / 3;
/** To a whole area a distance is told to an eighth of itself at the best: from centre to centre. */
const COARSE_SHARE = 1 / 8;
/** Nothing is told more exactly than to a fiftieth. */
const FINE_SHARE = 1 / 50;

/** The distance between two ends; null unless both are placed and it is known how well. */
export function distanceOf(a: DistanceEnd, b: DistanceEnd): Distance | null {
  if (!a.position || !b.position || a.radiusM === null || b.radiusM === null) return null;
  const between = distance([...a.position], [...b.position], { units: "meters" });
  const whole = [a, b].filter(({ isWholeArea }) => isWholeArea);
  const size = Math.max(0, ...whole.map(({ radiusM }) => radiusM ?? 0));
  const slack = a.radiusM + b.radiusM - whole.reduce((sum, end) => sum + (end.radiusM ?? 0), 0);
  // Inside an area no distance to it can be told.
  if (between < size) return within(between + size);
  return said(between, slack, whole.length > 0 ? COARSE_SHARE : FINE_SHARE);
}

/** A range of distances as it is said. */
export function distanceIn({ fromM, toM }: DistanceRange): Distance {
  return fromM === 0 ? within(toM) : said((fromM + toM) / 2, (toM - fromM) / 2, FINE_SHARE);
}

function said(between: number, slack: number, least: number): Distance {
  if (slack >= between) return within(between + slack);
  if (slack <= between * SMALL_SHARE) {
    const step = Math.max(roundStep(slack), roundStep(between * least));
    return { kind: "about", metres: Math.round(between / step) * step };
  }
  const step = roundStep(slack / 2);
  return {
    kind: "range",
    fromM: Math.floor((between - slack) / step) * step,
    toM: Math.ceil((between + slack) / step) * step,
  };
}

function within(metres: number): Distance {
  const step = roundStep(metres / 10);
  return { kind: "within", metres: Math.ceil(metres / step) * step };
}

/** The largest of 1, 2 and 5 times a power of ten that is no more than so many metres; ten metres at the least. */
function roundStep(metres: number): number {
  if (metres <= 10) return 10;
  const power = 10 ** Math.floor(Math.log10(metres));
  return power * ([5, 2].find((factor) => factor * power <= metres) ?? 1);
}
