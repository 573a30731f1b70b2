import { useMemo } from "react";
import type { AtlasSite, WholePlan } from "../../domain/atlas/atlas.ts";
import type { Facet } from "../../domain/facets/filter.ts";
import { parseNear } from "../../domain/facets/near.ts";
import { areaNames } from "../../domain/places/area-name.ts";
import type { SearchKey } from "../../i18n/search/zh-hans.ts";
import type { Translate, TranslateOf } from "../../i18n/translate.ts";
import type { Precision, SiteKind, SiteStatus, StrategyRole } from "../../model/vocabulary.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { useSearchText } from "./use-search-text.ts";

type Named = { readonly nameZh: string; readonly nameEn: string };

/** What a value of a facet is called; null where no plan shown has a name for it. */
export type NameOf = (facet: Facet, value: string) => string | null;

/**
 * Names of the values of facets, as the plans that have loaded give them.
 * @param nearTo the site that things are to be near to, where it is one
 */
export function useFacetNames(wholes: readonly WholePlan[], nearTo: AtlasSite | null): NameOf {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const say = useSearchText();
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
      if (facet === "near") return nearWords(value, nearTo && local(nearTo, "name"), say);
      const record = named[facet]?.get(value);
      return record ? local(record, "name") : wordOf(t, facet, value);
    };
  }, [atlas, t, local, wholes, nearTo, say]);
}

/** `中国医药城周边 20 公里内`; a point of the map goes by its degrees, a site that no plan has by its id. */
function nearWords(value: string, name: string | null, say: TranslateOf<SearchKey>): string | null {
  const near = parseNear(value);
  if (near === null) return null;
  const { of, km } = near;
  if (of.type === "site") return say("near.site", { name: name ?? of.id, km });
  const [lon, lat] = of.at.map((degrees) => degrees.toFixed(2));
  return say("near.point", { lat: lat ?? "", lon: lon ?? "", km });
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
