import type { PlanSummary, Province } from "./atlas.ts";
import { provinceOf } from "./province-of.ts";
import { groupBy } from "../collections/group-by.ts";

type Findable = Pick<
  PlanSummary,
  "id" | "titleZh" | "titleEn" | "shortZh" | "shortEn" | "region" | "period"
>;

/** A province with the plans of its regions. */
export type ProvincePlans<Plan> = { readonly province: Province; readonly plans: readonly Plan[] };

/**
 * The plans that fit all words of a query: by name, region, province or last year, in either language, in any order of
 * the words and whether in full or half width. An empty query fits all.
 */
export function findPlans<Plan extends Findable>(
  plans: readonly Plan[],
  provinces: readonly Province[],
  query: string,
): readonly Plan[] {
  const words = folded(query)
    .split(/[\s,,、]+/)
    .filter((word) => word !== "");
  const provinceById = new Map(provinces.map((province) => [province.adcode, province]));
  return plans.filter((plan) => {
    const text = folded(textOf(plan, provinceById.get(provinceOf(plan.region.adcode))));
    return words.every((word) => text.includes(word));
  });
}

/** Plans under their provinces, in the order of the provinces. */
export function plansByProvince<Plan extends Findable>(
  plans: readonly Plan[],
  provinces: readonly Province[],
): readonly ProvincePlans<Plan>[] {
  const groups = groupBy(plans, ({ region }) => provinceOf(region.adcode));
  return provinces.flatMap((province) => {
    const own = groups.get(province.adcode);
    return own ? [{ province, plans: own }] : [];
  });
}

function textOf(plan: Findable, province: Province | undefined): string {
  const { titleZh, titleEn, shortZh, shortEn, region, period } = plan;
  return [
    titleZh,
    titleEn,
    shortZh,
    shortEn,
    region.nameZh,
    region.nameEn,
    province?.nameZh,
    province?.nameEn,
    String(period.to),
  ].join(" ");
}

/** Letters as they are compared: half width, lower case. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
