import { BREAKPOINTS } from "../../ui/breakpoints.ts";
import { useMemo, useState, type ReactNode } from "react";
import type { AtlasPlan, PlanDetails } from "../../domain/atlas/atlas.ts";
import { targetFigure } from "../shared/target-figure.ts";
import { contentsWithBelow, type ClauseContents } from "../../domain/clauses/clause-contents.ts";
import type { Clause } from "../../model/types.ts";
import { siteRef, taskRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { uiStore } from "../../state/store.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ClauseNumber } from "./ClauseNumber.tsx";
import styles from "./NamedInClause.module.css";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import { UnitLink } from "../shared/UnitLink.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type NamedInClauseProps = {
  readonly plan: AtlasPlan;
  readonly details: PlanDetails;
  readonly clause: Clause;
};

/** What the clause at the reading line names, each with a link to its panel. */
export function NamedInClause({ plan, details, clause }: NamedInClauseProps) {
  const { t } = useAtlas();
  const local = useLocal();
  // On a phone the text needs the room; there it opens on request.
  const [open, setOpen] = useState(() => window.matchMedia(BREAKPOINTS["beyond-phone"]).matches);
  const named = useMemo(
    () => contentsWithBelow(plan, details, clause.section),
    [plan, details, clause],
  );
  const isEmpty = Object.values(named).every((things) => things.length === 0);
  return (
    <details
      className={styles.named}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>
          <span>{t("read.named")}</span>
          <ClauseNumber section={clause.section} />
          <span className={styles.name}>{local(clause, "title")}</span>
        </span>
        <span className={styles.counts}>
          {t("read.counts", {
            sites: named.sites.length,
            enterprises: named.enterprises.length,
            units: named.units.length,
            targets: named.targets.length,
          })}
        </span>
      </summary>
      {isEmpty && <p className={styles.empty}>{t("read.nothing")}</p>}
      <NamedGroups plan={plan} named={named} />
    </details>
  );
}

type NamedGroupsProps = { readonly plan: AtlasPlan; readonly named: ClauseContents };

function NamedGroups({ plan, named }: NamedGroupsProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  return (
    <dl className={styles.groups}>
      <Group title={t("read.sites")} items={named.sites} keyOf={(site) => site.key}>
        {(site) => (
          <ViewLink
            to={toThing(siteRef(site))}
            onHover={(inside) => uiStore.setState({ hovered: inside ? site.key : null })}
          >
            <SiteIcon site={site} />
            {local(site, "name")}
          </ViewLink>
        )}
      </Group>
      <Group title={t("read.enterprises")} items={named.enterprises} keyOf={({ id }) => id}>
        {(firm) => (
          <ViewLink to={toThing({ type: "enterprise", id: firm.id })}>
            {local(firm, "name")}
          </ViewLink>
        )}
      </Group>
      <Group title={t("read.units")} items={named.units} keyOf={(unit) => unit}>
        {(unit) => <UnitLink plan={plan} unit={unit} />}
      </Group>
      <Group title={t("read.targets")} items={named.targets} keyOf={({ id }) => id}>
        {(target) => (
          <ViewLink to={toThing({ type: "target", plan: plan.id, id: target.id })}>
            {local(target, "metric")} {targetFigure(target, language)}
          </ViewLink>
        )}
      </Group>
      <NamedWork plan={plan} named={named} />
    </dl>
  );
}

/** Tasks, links and all else that the clause names. */
function NamedWork({ plan, named }: NamedGroupsProps) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <>
      <Group title={t("read.tasks")} items={named.tasks} keyOf={({ section }) => section}>
        {(task) => (
          <ViewLink to={toThing(taskRef(plan.id, task.section))}>{local(task, "title")}</ViewLink>
        )}
      </Group>
      <Group title={t("read.links")} items={named.links} keyOf={({ id }) => id}>
        {(link) => (
          <ViewLink to={toThing({ type: "link", plan: plan.id, id: link.id })}>
            {local(link, "to")}
          </ViewLink>
        )}
      </Group>
      <Group title={t("clause.records")} items={named.records} keyOf={({ id }) => id}>
        {(record) => (
          <ViewLink to={toThing({ type: "record", plan: plan.id, id: record.id })}>
            {local(record, "name")}
          </ViewLink>
        )}
      </Group>
    </>
  );
}

type GroupProps<Item> = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

function Group<Item>({ title, items, keyOf, children }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {items.map((item) => (
        <dd key={keyOf(item)}>{children(item)}</dd>
      ))}
    </>
  );
}
