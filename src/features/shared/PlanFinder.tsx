import { useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { findPlans, plansByProvince, type ProvincePlans } from "../../domain/atlas/find-plans.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { ViewChange } from "../../state/changes.ts";
import { useAtlas, useLocal, useViewPart } from "./atlas-context.tsx";
import { LifeCycleMark } from "./LifeCycleMark.tsx";
import styles from "./PlanFinder.module.css";
import { ViewLink } from "./ViewLink.tsx";
import { walkLinks } from "./walk-links.ts";

/** So many of what was found are listed; more are a matter of another word. */
const MOST_FOUND = 40;

type PlanFinderProps = {
  /** Where a plan leads. */
  readonly to: (plan: string) => ViewChange;
  /** Called when a plan is chosen. */
  readonly onChoose?: () => void;
};

/**
 * All plans behind a search box: under their provinces, each of which opens to its plans, or those that fit the words
 * typed. However many plans there are, few are drawn at once.
 */
export function PlanFinder({ to, onChoose }: PlanFinderProps) {
  const { atlas, t } = useAtlas();
  const [query, setQuery] = useState("");
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => (query.trim() === "" ? null : findPlans(atlas.plans, atlas.provinces, query)),
    [atlas, query],
  );
  const walk = (event: KeyboardEvent) => {
    const isInBox = event.target instanceof HTMLInputElement;
    if (!isInBox) return walkLinks(event, box.current);
    if (event.key !== "ArrowDown") return undefined;
    event.preventDefault();
    return box.current?.querySelector<HTMLElement>("summary, a")?.focus();
  };
  return (
    // Arrow keys are an addition to Tab; the links themselves are the controls.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.finder} onKeyDown={walk}>
      <label htmlFor={id} className={styles.label}>
        {t("plans.find")}
      </label>
      <input
        id={id}
        type="search"
        className={styles.box}
        value={query}
        placeholder={t("plans.findHint")}
        autoComplete="off"
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className={styles.status} role="status">
        {found && t("plans.found", { count: found.length })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        ref={box}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("a")) onChoose?.();
        }}
      >
        {found ? <PlanLinks plans={found} to={to} /> : <Provinces to={to} />}
      </div>
    </div>
  );
}

type ListProps = Pick<PlanFinderProps, "to">;

function Provinces({ to }: ListProps) {
  const { atlas } = useAtlas();
  const groups = useMemo(() => plansByProvince(atlas.plans, atlas.provinces), [atlas]);
  return groups.map((group) => <ProvinceGroup key={group.province.adcode} group={group} to={to} />);
}

type ProvinceGroupProps = ListProps & { readonly group: ProvincePlans<PlanSummary> };

/** A province that opens to its plans; they are drawn when it is opened, and at once where one of them is shown. */
function ProvinceGroup({ group: { province, plans }, to }: ProvinceGroupProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const holdsChosen = useViewPart(({ plans: chosen }) =>
    plans.some(({ id }) => chosen.includes(id)),
  );
  const [isOpen, setOpen] = useState(holdsChosen);
  return (
    <details
      className={styles.province}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {local(province, "name")}
        <span className={styles.count}>{t("plans.count", { count: plans.length })}</span>
      </summary>
      {isOpen && <PlanLinks plans={plans} to={to} />}
    </details>
  );
}

type PlanLinksProps = ListProps & { readonly plans: readonly PlanSummary[] };

function PlanLinks({ plans, to }: PlanLinksProps) {
  const { t } = useAtlas();
  const rest = plans.length - MOST_FOUND;
  return (
    <>
      <ul className={styles.plans}>
        {plans.slice(0, MOST_FOUND).map((plan) => (
          <li key={plan.id}>
            <PlanLink plan={plan} to={to} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.more}>{t("plans.more", { count: rest })}</p>}
    </>
  );
}

type PlanLinkProps = ListProps & { readonly plan: PlanSummary };

function PlanLink({ plan, to }: PlanLinkProps) {
  const { today } = useAtlas();
  const local = useLocal();
  const current = useViewPart(({ plans }) => plans.includes(plan.id));
  return (
    <ViewLink to={to(plan.id)} current={current} className={styles.plan}>
      <span className={styles.place}>
        {local(plan, "short")} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
      </span>
      <span className={styles.title}>{local(plan, "title")}</span>
    </ViewLink>
  );
}
