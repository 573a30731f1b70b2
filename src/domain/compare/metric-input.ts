import type { LonLat } from "../../model/types.ts";
import type { StrategyRole } from "../../model/vocabulary.ts";

/** A site as far as metrics need it: placed, and known better than to its city. */
export type MetricSite = {
  readonly position: LonLat;
  /** The true place lies within so many metres of the position. */
  readonly radiusM: number;
  /** The district in which it certainly lies, one of `MetricInput.districts`; null where that is not certain. */
  readonly district: string | null;
  readonly strategyRole: StrategyRole | null;
  /** Sections of its tasks. */
  readonly tasks: readonly string[];
};

/** The other end of a link, where it is placed. */
export type MetricFarEnd = { readonly position: LonLat; readonly radiusM: number };

/** What the spatial metrics of a plan, or of any part of its sites, are computed from. */
export type MetricInput = {
  readonly sites: readonly MetricSite[];
  /** Sites that are known only to their city, or not at all: left out of every metric, and counted. */
  readonly excluded: readonly Pick<MetricSite, "strategyRole">[];
  /** Sections of all tasks of the plan. */
  readonly tasks: readonly string[];
  /** Adcodes of the areas one level below the plan's region; none where it has no such parts. */
  readonly districts: readonly string[];
  /** Area of the plan's region in square kilometres; null where the ground does not hold it. */
  readonly regionKm2: number | null;
  /** Whether a position lies in the core of the plan's structure; null where it gives none with an outline. */
  readonly isInCore: ((position: LonLat) => boolean) | null;
  readonly farEnds: readonly MetricFarEnd[];
  /** Links whose other end is not placed. */
  readonly excludedLinks: number;
};
