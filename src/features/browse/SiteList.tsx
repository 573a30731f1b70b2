import { type ComponentProps, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { groupByView, type SiteGroups as GroupsByView } from "../../domain/places/group-by-view.ts";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { SITE_ORDERS, sortSites } from "../../domain/places/sort-sites.ts";
import { SITE_GROUPINGS } from "../../domain/places/group-sites.ts";
import { ListArrange } from "./ListArrange.tsx";
import { siteRef } from "../../domain/things/refs.ts";
import { mention } from "../../state/announcer.ts";
import { toUnfiltered } from "../../state/changes.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlanNames } from "../shared/use-plan-names.ts";
import { usePlansWithSites } from "../shared/use-plans-shown.ts";
import { walkLinks } from "../shared/walk-links.ts";
import { SiteGroups } from "./SiteGroups.tsx";
import { PlansInView } from "./PlansInView.tsx";
import type { Loaded } from "../shared/use-parts.ts";
import { useFitting } from "../shared/use-fitting.ts";
import { ListCounts } from "./ListCounts.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useOutlinesWhenIdle } from "./use-outlines-when-idle.ts";
import { TakeHome } from "../shared/TakeHome.tsx";
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
  const fitting = useSorted(useFitting(sites, siteRef));
  const group = useDeferredValue(useViewPart((view) => view.group));
  const grouping = SITE_GROUPINGS.find((entry) => entry === group) ?? null;
  const groups = useMemo(() => groupByView(fitting, bounds), [fitting, bounds]);
  useListSaid({ groups, plans: chosen, isLoading: loaded.loading.length > 0 });
  const showPlan = chosen.length !== 1;
  const list = useRef<HTMLDivElement>(null);
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
        {plans.length > 0 && (
          <ListHead
            loaded={loaded}
            groups={groups}
            hasMap={bounds !== null}
            list={grouping === null ? list : null}
          />
        )}
        <SiteGroups sites={fitting} groups={groups} grouping={grouping} showPlan={showPlan} />
        {fitting.length < sites.length && <Hidden count={sites.length - fitting.length} />}
      </div>
    </section>
  );
}

type ListHeadProps = Omit<ComponentProps<typeof ListCounts>, "groups"> & {
  readonly loaded: Loaded<AtlasPlan>;
  readonly groups: GroupsByView;
};

/** What there is in all, how it can be arranged, and the list to take home. */
function ListHead({ loaded, groups, hasMap, list }: ListHeadProps) {
  const { t } = useAtlas();
  const isWhole = loaded.loading.length === 0 && loaded.failed.length === 0;
  return (
    <>
      {loaded.values.length > 0 && (
        <div className={styles.head}>
          {isWhole && <ListCounts groups={groups} hasMap={hasMap} list={list} />}
          <TakeHome name={t("list.title")} what={{ plans: loaded.values, groups }} />
        </div>
      )}
      {isWhole && groups.inside.length === 0 && hasMap && (
        <p className={styles.empty}>{t("list.empty")}</p>
      )}
      <ListArrange />
    </>
  );
}

/** Sites in the order that the reader asks for, as the plans have them otherwise. */
function useSorted(sites: readonly AtlasSite[]): readonly AtlasSite[] {
  const { t } = useAtlas();
  const local = useLocal();
  const sort = useDeferredValue(useViewPart((view) => view.sort));
  return useMemo(() => {
    const by = SITE_ORDERS.find((order) => order === sort);
    if (by === undefined) return sites;
    return sortSites(sites, by, {
      name: (site) => local(site, "name"),
      kind: ({ kind }) => t(`kind.${kind}`),
      industry: ({ group }) => group && t(`group.${group}`),
    });
  }, [sites, sort, t, local]);
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

type ListStatus = {
  readonly groups: GroupsByView;
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
