import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { neighbours } from "../../domain/places/nearby.ts";
import { formatLength } from "../../i18n/format.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./SiteNeighbours.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

const MOST = 5;

/** What lies near a site, of any plan: how far as a range, and which way where that is certain. */
export function SiteNeighbours({ site }: { readonly site: AtlasSite }) {
  const { atlas, t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const near = neighbours(site, [...atlas.siteByKey.values()], MOST);
  if (near.length === 0) return null;
  return (
    <Section title={t("near.title")}>
      <ul className={styles.near}>
        {near.map(({ site: other, range, direction }) => (
          <li key={other.key}>
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
