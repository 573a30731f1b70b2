import type { SiteCard } from "../../domain/atlas/atlas.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { siteKey } from "../../model/site-key.ts";
import { toThing } from "../../state/changes.ts";
import { uiStore } from "../../state/store.ts";
import { useAtlas, useLocal } from "./atlas-context.tsx";
import { SiteIcon } from "./SiteIcon.tsx";
import styles from "./SiteLinks.module.css";
import { ViewLink } from "./ViewLink.tsx";

/** Sites with their map marks, each a link to its panel; the map highlights the site under the pointer. */
export function SiteLinks({ sites }: { readonly sites: readonly SiteCard[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <ul className={styles.sites}>
      {sites.map((site) => {
        const key = siteKey(site.plan, site.id);
        return (
          <li key={key}>
            <SiteIcon site={site} />
            <span>
              <ViewLink
                to={toThing(siteRef(site))}
                onHover={(inside) => uiStore.setState({ hovered: inside ? key : null })}
              >
                {local(site, "name")}
              </ViewLink>
              {site.place.precision === "none" && (
                <span className={styles.chip}>{t("site.unplaced")}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
