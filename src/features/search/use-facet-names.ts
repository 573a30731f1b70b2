import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import type { Facet } from "../../domain/facets/filter.ts";
import { areaNames } from "../../domain/places/area-name.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Precision, SiteKind, SiteStatus, StrategyRole } from "../../model/vocabulary.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";

type Named = { readonly nameZh: string; readonly nameEn: string };

/** What a value of a facet is called; null where no plan shown has a name for it. */
export type NameOf = (facet: Facet, value: string) => string | null;

/** Names of the values of facets, as the plans that have loaded give them. */
export function useFacetNames(wholes: readonly WholePlan[]): NameOf {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  return useMemo(() => {
    const plans = wholes.map(({ plan }) => plan);
    const named: Readonly<Partial<Record<Facet, ReadonlyMap<string, Named>>>> = {
      industry: atlas.industryById,
      unit: new Map(plans.flatMap(({ agencies }) => agencies.map((unit) => [unit.id, unit]))),
      firm: new Map(plans.flatMap(({ enterprises }) => enterprises.map((firm) => [firm.id, firm]))),
      area: new Map([
        ...areaNames(plans),
        ...atlas.provinces.map((province) => [province.adcode, province] as const),
      ]),
    };
    return (facet, value) => {
      const record = named[facet]?.get(value);
      return record ? local(record, "name") : wordOf(t, facet, value);
    };
  }, [atlas, t, local, wholes]);
}

/** Values that are words of ours; the address lets no others through. */
function wordOf(t: Translate, facet: Facet, value: string): string | null {
  switch (facet) {
    case "kind":
      return t(`kind.${value as SiteKind}`);
    case "role":
      return t(`strategy.${value as StrategyRole}`);
    case "status":
      return t(`status.${value as SiteStatus}`);
    case "precision":
      return t(`precision.${value as Precision}`);
    case "year":
      return t("target.yearOf", { year: value });
    default:
      return null;
  }
}
