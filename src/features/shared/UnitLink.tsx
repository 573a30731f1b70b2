import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import { useLanguage } from "./atlas-context.tsx";
import { ViewLink } from "./ViewLink.tsx";

type UnitLinkProps = { readonly plan: AtlasPlan; readonly unit: string };

/** A responsible unit as the plan writes it (in English: the agency's name), as a link to its panel. */
export function UnitLink({ plan, unit }: UnitLinkProps) {
  const language = useLanguage();
  const agency = outlineIndex(plan).agencyByUnit.get(unit);
  if (!agency) return <span lang="zh-Hans">{unit}</span>;
  return (
    <ViewLink to={toThing({ type: "agency", id: agency.id })}>
      {asWritten(unit, agency.nameEn, language)}
    </ViewLink>
  );
}
