import { memo, useDeferredValue, useMemo, useRef, type KeyboardEvent } from "react";
import { groupByView, type SiteGroups } from "../../domain/places/group-by-view.ts";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { formatList } from "../../i18n/words/list.ts";
import { isSameRef } from "../../model/thing-ref.ts";
import { uiStore } from "../../state/store.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import styles from "./SiteList.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The sites of the plans shown: on the map, outside it, not placed. The equal of the map, in real HTML. */
export function SiteList() {
  const { atlas, t } = useAtlas();
  // The list follows the panel and the map, which answer first.
  const plans = useDeferredValue(useViewPart((view) => view.plans));
  const bounds = useDeferredValue(useUi((ui) => ui.bounds));
  const groups = useMemo(() => groupByView(atlas, plans, bounds), [atlas, plans, bounds]);
  const showPlan = plans.length !== 1;
  const list = useRef<HTMLDivElement>(null);
  return (
    <section className={styles.list} id="site-list" aria-label={t("list.title")} tabIndex={-1}>
      {/* Arrow keys are an addition to Tab for a list of links; the links themselves are the controls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} onKeyDown={(event) => walk(event, list.current)}>
        {groups.inside.length === 0 && bounds !== null && (
          <p className={styles.empty}>{t("list.empty")}</p>
        )}
        <SiteGroup sites={groups.inside} part={bounds ? "inside" : "all"} showPlan={showPlan} />
        <SiteGroup sites={groups.outside} part="outside" showPlan={showPlan} />
        <SiteGroup sites={groups.unplaced} part="unplaced" showPlan={showPlan} />
      </div>
      <ListStatus groups={groups} plans={plans} />
    </section>
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
    <>
      <h2 className={styles.heading}>{t(HEADINGS[part], { count: sites.length })}</h2>
      <ul className={styles.items}>
        {sites.map((site) => (
          <SiteItem key={site.key} site={site} showPlan={showPlan} />
        ))}
      </ul>
    </>
  );
}

type SiteItemProps = { readonly site: AtlasSite; readonly showPlan: boolean };

/** Kept as it stands while the map moves: there are hundreds. */
const SiteItem = memo(function SiteItem({ site, showPlan }: SiteItemProps) {
  const { atlas, t } = useAtlas();
  const current = useViewPart(({ select }) => isSameRef(select, siteRef(site)));
  const local = useLocal();
  const hovered = useUi((ui) => ui.hovered === site.key);
  const plan = atlas.planById.get(site.plan);
  return (
    <li>
      <ViewLink
        to={toThing(siteRef(site))}
        current={current}
        className={[styles.item, hovered ? styles.hovered : ""].join(" ")}
        onHover={(inside) => uiStore.setState({ hovered: inside ? site.key : null })}
      >
        <SiteIcon site={site} />
        <span className={styles.name}>{local(site, "name")}</span>
        <span className={styles.facts}>
          {showPlan && plan ? `${local(plan, "short")} · ` : ""}
          {t(`kind.${site.kind}`)}
          {site.position === null && <span className={styles.chip}>{t("site.unplaced")}</span>}
        </span>
      </ViewLink>
    </li>
  );
});

type ListStatusProps = { readonly groups: SiteGroups; readonly plans: readonly string[] };

/** Tells a screen reader what moving the map changed. */
function ListStatus({ groups, plans }: ListStatusProps) {
  const { atlas, t, language } = useAtlas();
  const local = useLocal();
  const names = plans.flatMap((id) => {
    const plan = atlas.planById.get(id);
    return plan ? [local(plan, "short")] : [];
  });
  return (
    <p className="visually-hidden" role="status">
      {t("list.status", {
        plan: formatList(names, language) || t("nav.all"),
        inside: groups.inside.length,
        outside: groups.outside.length,
        unplaced: groups.unplaced.length,
      })}
    </p>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk the links of the list, Home and End go to its ends. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll("a") ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  const step = STEPS[event.key];
  const ends = event.key === "Home" ? links[0] : event.key === "End" ? links.at(-1) : undefined;
  const next = step === undefined ? ends : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
