import { SITE_ORDERS } from "../../domain/places/sort-sites.ts";
import { SITE_GROUPINGS } from "../../domain/places/group-sites.ts";
import { changeView } from "../../state/store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./ListArrange.module.css";

/** How the list is grouped and in what order its sites stand; both are in the address. */
export function ListArrange() {
  const { t } = useAtlas();
  const group = useViewPart((view) => view.group);
  const sort = useViewPart((view) => view.sort);
  const isGrouping = SITE_GROUPINGS.some((grouping) => grouping === group);
  return (
    <div className={styles.arrange} data-print="hide">
      <label>
        {t("arrange.group")}{" "}
        <select
          value={isGrouping ? group : ""}
          onChange={(event) => changeView({ group: event.currentTarget.value })}
        >
          <option value="">{t("arrange.place")}</option>
          {SITE_GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`arrange.${grouping}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("arrange.sort")}{" "}
        <select
          value={SITE_ORDERS.some((order) => order === sort) ? sort : ""}
          onChange={(event) => changeView({ sort: event.currentTarget.value })}
        >
          <option value="">{t("arrange.plan")}</option>
          {SITE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`arrange.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
