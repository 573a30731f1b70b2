import type { Target } from "../../model/types.ts";
import type { NormalUnit } from "../../model/vocabulary.ts";
import { normaliseTarget, splitUnit } from "./normalise-target.ts";
import { readFigures } from "./read-figures.ts";

/** What a target asks for each year, computed from the plan's own baseline. */
export type ImpliedGrowth = {
  /** Compound annual growth rate, 0.1 is ten percent; at the least where the target is a least. */
  readonly rate: number;
  /** Of the upper end of a range; null without one. */
  readonly rateTo: number | null;
  readonly fromYear: number;
  readonly toYear: number;
  /** The baseline in the plan's own words. */
  readonly baseline: string;
};

/** What can grow at a rate: shares, ranks and multiples are themselves relative. */
const AMOUNTS: ReadonlySet<NormalUnit> = new Set(["count", "yuan", "m", "m2", "tonne"]);

/**
 * Implied yearly growth (V₁ / V₀)^(1 / (Y₁ − Y₀)) − 1, the compound annual growth rate. Null unless the plan itself gives
 * one baseline, with its year and in the unit of the target, and a year for the target: nothing is looked up elsewhere.
 */
export function impliedGrowth(target: Target): ImpliedGrowth | null {
  const { year, baseline } = target;
  const goal = normaliseTarget(target);
  if (year === null || baseline === null || !goal || !AMOUNTS.has(goal.unit)) return null;
  const start = readBaseline(baseline, target.unitZh);
  if (!start || start.value <= 0 || start.year >= year) return null;
  const rateOf = (value: number) => (value / start.value) ** (1 / (year - start.year)) - 1;
  return {
    rate: rateOf(goal.value),
    rateTo: goal.valueTo === null ? null : rateOf(goal.valueTo),
    fromYear: start.year,
    toYear: year,
    baseline,
  };
}

/** `2019年1285亿元` → its year and its figure in the normal unit; null unless it has one of each, in the measure given. */
function readBaseline(
  phrase: string,
  unitZh: string,
): { readonly year: number; readonly value: number } | null {
  const years = [...phrase.matchAll(/(?<year>(?:19|20)\d{2})\s*年/gu)];
  const measure = splitUnit(unitZh)?.measure;
  const figures = readFigures(phrase).filter((figure) => figure.measure === measure);
  const [figure, ...others] = figures;
  if (
    measure === undefined ||
    years.length !== 1 ||
    !figure ||
    figure.valueTo !== null ||
    others.length > 0
  )
    return null;
  const start = normaliseTarget({ ...figure, unitZh: measure, unitEn: "" });
  return start && { year: Number(years[0]?.groups?.["year"]), value: start.value };
}
