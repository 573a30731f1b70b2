import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { LinkLines } from "./LinkLines.tsx";
import { RecordGroups } from "./RecordGroups.tsx";
import { Section } from "../shared/Section.tsx";
import { TargetLines } from "./TargetLines.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";

type SiteTargetsAndLinksProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** What a plan sets for a site and names beside it: targets, links with the outside, further records. */
export function SiteTargetsAndLinks({ plan, site }: SiteTargetsAndLinksProps) {
  const { t } = useAtlas();
  return (
    <DetailsGate plan={plan.id}>
      {(details) => {
        const targets = details.targets.filter((target) => target.site === site.id);
        const links = details.links.filter((link) => link.from === site.id);
        const records = details.records.filter(({ sites }) => sites.includes(site.id));
        return (
          <>
            <Section title={t("clause.targets")}>
              {targets.length === 0 && <Unwritten />}
              <TargetLines rows={targets.map((target) => ({ plan, target }))} />
            </Section>
            <Section title={t("clause.links")}>
              {links.length === 0 && <Unwritten />}
              <LinkLines plan={plan} links={links} showNear={false} />
            </Section>
            {records.length > 0 && (
              <Section title={t("clause.records")}>
                <RecordGroups plan={plan} records={records} open={false} />
              </Section>
            )}
          </>
        );
      }}
    </DetailsGate>
  );
}
