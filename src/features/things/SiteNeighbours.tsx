import type { AtlasPlan, AtlasSite, NearbySite } from "../../domain/atlas/atlas.ts";
import { MOST_NEIGHBOURS, neighbours } from "../../domain/places/nearby.ts";
import { distanceIn } from "../../domain/places/distance.ts";
import { distanceWords } from "../../i18n/words/distance-words.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { siteKey } from "../../model/site-key.ts";
import { useKnownDetails } from "../shared/use-parts.ts";
import { SiteNear } from "./SiteNear.tsx";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";

type SiteNeighboursProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** What lies near a site, of any plan: how far as well as it is known, and which way where that is certain. */
export function SiteNeighbours({ plan, site }: SiteNeighboursProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const elsewhere = useKnownDetails(plan.id)?.nearby[site.id] ?? [];
  const near = nearest([...neighbours(site, plan.sites, MOST_NEIGHBOURS), ...elsewhere]);
  if (site.position === null) return null;
  return (
    <Section title={t("near.title")}>
      <List>
        {near.map(({ site: other, range, direction }) => (
          <li key={siteKey(other.plan, other.id)}>
            <ViewLink to={toThing(siteRef(other))}>{local(other, "name")}</ViewLink>
            <Aside place="below">
              {distanceWords(distanceIn(range), t, language)}
              {direction && ` · ${t(`near.${direction}`)}`}
            </Aside>
          </li>
        ))}
      </List>
      <SiteNear site={site} />
    </Section>
  );
}

function nearest(near: readonly NearbySite[]): readonly NearbySite[] {
  return near.toSorted((a, b) => a.range.toM - b.range.toM).slice(0, MOST_NEIGHBOURS);
}
