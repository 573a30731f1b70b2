import type { AtlasPlan, AtlasSite, NearbySite } from "../../domain/atlas/atlas.ts";
import { MOST_NEIGHBOURS, neighbours } from "../../domain/places/nearby.ts";
import { formatLength } from "../../i18n/format.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { siteKey } from "../../model/site-key.ts";
import { useKnownDetails } from "../shared/use-parts.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./SiteNeighbours.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

type SiteNeighboursProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** What lies near a site, of any plan: how far as a range, and which way where that is certain. */
export function SiteNeighbours({ plan, site }: SiteNeighboursProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const elsewhere = useKnownDetails(plan.id)?.nearby[site.id] ?? [];
  const near = nearest([...neighbours(site, plan.sites, MOST_NEIGHBOURS), ...elsewhere]);
  if (near.length === 0) return null;
  return (
    <Section title={t("near.title")}>
      <ul className={styles.near}>
        {near.map(({ site: other, range, direction }) => (
          <li key={siteKey(other.plan, other.id)}>
            <ViewLink to={toThing(siteRef(other))}>{local(other, "name")}</ViewLink>
            <span className={styles.range}>
              {t(range.fromM === 0 ? "near.within" : "near.range", {
                from: formatLength(range.fromM, language),
                to: formatLength(range.toM, language),
              })}
              {direction && ` · ${t(`near.${direction}`)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function nearest(near: readonly NearbySite[]): readonly NearbySite[] {
  return near.toSorted((a, b) => a.range.toM - b.range.toM).slice(0, MOST_NEIGHBOURS);
}
