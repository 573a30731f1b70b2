import { NO_FILTER, withValue } from "../../domain/facets/filter.ts";
import { formatNear, NEAR_KM } from "../../domain/facets/near.ts";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import type { ViewChange } from "../../state/changes.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./SiteNear.module.css";

/** Leads to all that lies near a site, as list and map show it. */
export function SiteNear({ site }: { readonly site: AtlasSite }) {
  const { t } = useAtlas();
  return (
    <p className={styles.near} data-print="hide">
      {t("near.all")}
      {NEAR_KM.map((km) => (
        <ViewLink key={km} to={toNear(site, km)}>
          {t("near.within", { km })}
        </ViewLink>
      ))}
    </p>
  );
}

function toNear({ plan, id }: AtlasSite, km: number): ViewChange {
  const near = formatNear({ of: { type: "site", plan, id }, km });
  return { screen: "map", query: "", filter: withValue(NO_FILTER, "near", near) };
}
