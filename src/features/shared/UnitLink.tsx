import { findAgency } from "../../domain/agencies/find-agency.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage } from "./atlas-context.tsx";
import { ViewLink } from "./ViewLink.tsx";

type UnitLinkProps = { readonly plan: string; readonly unit: string };

/** A responsible unit as the plan writes it (in English: the agency's name), as the way to its panel. */
export function UnitLink({ plan, unit }: UnitLinkProps) {
  const { atlas } = useAtlas();
  const language = useLanguage();
  const agency = findAgency(atlas, plan, unit);
  if (!agency) return <span lang="zh-Hans">{unit}</span>;
  return (
    <ViewLink to={toThing({ type: "agency", id: agency.id })}>
      {asWritten(unit, agency.nameEn, language)}
    </ViewLink>
  );
}
