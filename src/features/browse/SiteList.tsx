import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { groupByView, type SiteGroups } from "../../domain/places/group-by-view.ts";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { mention } from "../../state/announcer.ts";
import { toThing, toUnfiltered } from "../../state/changes.ts";
import { isSameRef } from "../../model/thing-ref.ts";
import { uiStore } from "../../state/store.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlanNames } from "../shared/use-plan-names.ts";
import { usePlansWithSites } from "../shared/use-plans-shown.ts";
import { walkLinks } from "../shared/walk-links.ts";
import { ListPart } from "./ListPart.tsx";
import { ListRow } from "./ListRow.tsx";
import { PlansInView } from "./PlansInView.tsx";
import { useFitting } from "../shared/use-fitting.ts";
import { ListCounts } from "./ListCounts.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useOutlinesWhenIdle } from "./use-outlines-when-idle.ts";
import { TakeHome } from "../shared/TakeHome.tsx";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import styles from "./SiteList.module.css";

/** The sites of the plans shown: on the map, outside it, not placed. Everything that the map offers, as real HTML. */
export function SiteList() {
  const { t, initialView } = useAtlas();
  // The list follows bar and panel, which answer first.
  const plans = useDeferredValue(usePlansWithSites());
  const chosen = useDeferredValue(useViewPart((view) => view.plans));
  const ids = useMemo(() => plans.map(({ id }) => id), [plans]);
  const loaded = useOutlinesWhenIdle(ids);
  const bounds = useDeferredValue(useUi((ui) => ui.bounds));
  const sites = useMemo(() => loaded.values.flatMap((plan) => plan.sites), [loaded.values]);
  const fitting = useFitting(sites, siteRef);
  const groups = useMemo(() => groupByView(fitting, bounds), [fitting, bounds]);
  useListSaid({ groups, plans: chosen, isLoading: loaded.loading.length > 0 });
  const showPlan = chosen.length !== 1;
  const list = useRef<HTMLDivElement>(null);
  const isWhole = loaded.loading.length === 0 && loaded.failed.length === 0;
  return (
    <section className={styles.list} id="site-list" aria-label={t("list.title")} tabIndex={-1}>
      {/* Without script a prerendered page would say for ever that it is loading. */}
      {initialView === null && (
        <div className={styles.status}>
          <PlansStatus loaded={loaded} />
        </div>
      )}
      {/* Arrow keys are an addition to Tab for a list of links; the links themselves are the controls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} onKeyDown={(event) => walkLinks(event, list.current)}>
        <PlansInView />
        {loaded.values.length > 0 && (
          <div className={styles.head}>
            {isWhole && <ListCounts groups={groups} hasMap={bounds !== null} list={list} />}
            <TakeHome name={t("list.title")} what={{ plans: loaded.values, groups }} />
          </div>
        )}
        {isWhole && plans.length > 0 && groups.inside.length === 0 && bounds !== null && (
          <p className={styles.empty}>{t("list.empty")}</p>
        )}
        <SiteGroup sites={groups.inside} part={bounds ? "inside" : "all"} showPlan={showPlan} />
        <SiteGroup sites={groups.outside} part="outside" showPlan={showPlan} />
        <SiteGroup sites={groups.unplaced} part="unplaced" showPlan={showPlan} />
        {fitting.length < sites.length && <Hidden count={sites.length - fitting.length} />}
      </div>
    </section>
  );
}

/** How much a filter leaves out, and the way back to it. */
function Hidden({ count }: { readonly count: number }) {
  const { t } = useAtlas();
  return (
    <p className={styles.empty}>
      {t("list.hidden", { count })} <ViewLink to={toUnfiltered()}>{t("list.showAll")}</ViewLink>
    </p>
  );
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
      {t(`kind.${site.kind}`)} · {t(`group.${site.group ?? "none"}`)}
      {site.position !== null && ` · ${t(`precision.${site.place.precision}`)}`}
      {site.position === null && <span className={styles.chip}>{t("site.unplaced")}</span>}
    </ListRow>
  );
});

type ListStatus = {
  readonly groups: SiteGroups;
  readonly plans: readonly string[];
  readonly isLoading: boolean;
};

/** Tells a screen reader what moving the map changed; nothing while sites are still to come, which it would miscount. */
function useListSaid({ groups, plans, isLoading }: ListStatus): void {
  const { t } = useAtlas();
  const namesOf = usePlanNames();
  const text = isLoading
    ? ""
    : t("list.status", {
        plan: namesOf(plans) || t("nav.all"),
        inside: groups.inside.length,
        outside: groups.outside.length,
        unplaced: groups.unplaced.length,
      });
  useEffect(() => mention(text), [text]);
}
