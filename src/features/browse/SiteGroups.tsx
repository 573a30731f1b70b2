import { memo } from "react";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import type { SiteGroups as GroupsByView } from "../../domain/places/group-by-view.ts";
import {
  groupSites,
  type SiteGrouping,
  type SiteHeading,
} from "../../domain/places/group-sites.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { isSameRef } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import { uiStore } from "../../state/store.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PerhapsMark } from "../shared/PerhapsMark.tsx";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import { ListPart } from "./ListPart.tsx";
import { ListRow } from "./ListRow.tsx";
import styles from "./SiteGroups.module.css";

type SiteGroupsProps = {
  readonly sites: readonly AtlasSite[];
  /** The same by what the map shows of them. */
  readonly groups: GroupsByView;
  /** What they are grouped by instead; null where by that. */
  readonly grouping: SiteGrouping | null;
  readonly showPlan: boolean;
};

/** Sites as links, under what the map shows of them or what they have in common. */
export function SiteGroups({ sites, groups, grouping, showPlan }: SiteGroupsProps) {
  const { t } = useAtlas();
  const hasMap = useUi((ui) => ui.bounds !== null);
  const wordOf = useHeadingWord();
  if (grouping === null) {
    return (
      <>
        <SiteGroup sites={groups.inside} part={hasMap ? "inside" : "all"} showPlan={showPlan} />
        <SiteGroup sites={groups.outside} part="outside" showPlan={showPlan} />
        <SiteGroup sites={groups.unplaced} part="unplaced" showPlan={showPlan} />
      </>
    );
  }
  return groupSites(sites, grouping).map(({ heading, sites: own }) => (
    <ListPart
      key={heading.value}
      heading={t("arrange.heading", { name: wordOf(heading), count: own.length })}
    >
      {own.map((site) => (
        <SiteItem key={site.key} site={site} showPlan={showPlan} />
      ))}
    </ListPart>
  ));
}

/** What the sites of a heading have in common, in words. */
function useHeadingWord(): (heading: SiteHeading) => string {
  const { t } = useAtlas();
  const local = useLocal();
  return (heading) => {
    const { by, value } = heading;
    switch (by) {
      case "role":
        return value === null ? t("arrange.noRole") : t(`strategy.${value}`);
      case "kind":
        return t(`kind.${value}`);
      case "industry":
        return t(`group.${value ?? "none"}`);
      case "precision":
        return t(`precision.${value}`);
      case "district":
        return value === null ? t("precision.none") : local(heading, "admin");
    }
  };
}

const HEADINGS = {
  /** Without a map there is no inside and outside. */
  all: "list.all",
  inside: "list.inView",
  outside: "list.outside",
  unplaced: "list.unplaced",
} as const;

type SiteGroupProps = {
  readonly sites: readonly AtlasSite[];
  readonly part: keyof typeof HEADINGS;
  readonly showPlan: boolean;
};

function SiteGroup({ sites, part, showPlan }: SiteGroupProps) {
  const { t } = useAtlas();
  if (sites.length === 0) return null;
  return (
    <ListPart heading={t(HEADINGS[part], { count: sites.length })} part={part}>
      {sites.map((site) => (
        <SiteItem key={site.key} site={site} showPlan={showPlan} />
      ))}
    </ListPart>
  );
}

type SiteItemProps = { readonly site: AtlasSite; readonly showPlan: boolean };

/** Memoised, so that moving the map re-renders none of the hundreds of rows. */
const SiteItem = memo(function SiteItem({ site, showPlan }: SiteItemProps) {
  const { atlas, t } = useAtlas();
  const current = useViewPart(({ select }) => isSameRef(select, siteRef(site)));
  const local = useLocal();
  const hovered = useUi((ui) => ui.hovered === site.key);
  const plan = atlas.planById.get(site.plan);
  return (
    <ListRow
      to={toThing(siteRef(site))}
      icon={<SiteIcon site={site} />}
      name={local(site, "name")}
      current={current}
      isHovered={hovered}
      onHover={(inside) => uiStore.setState({ hovered: inside ? site.key : null })}
    >
      {showPlan && plan ? `${local(plan, "short")} · ` : ""}
      {t(`kind.${site.kind}`)} · {site.strategyRole && `${t(`strategy.${site.strategyRole}`)} · `}
      {t(`group.${site.group ?? "none"}`)}
      {site.position !== null && ` · ${t(`precision.${site.place.precision}`)}`}
      <PerhapsMark of={siteRef(site)} />
      {site.position === null && (
        <>
          {" "}
          <span className={styles.chip}>{t("site.unplaced")}</span>
        </>
      )}
    </ListRow>
  );
});
