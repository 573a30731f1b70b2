import { useEffect, useRef } from "react";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { MOST_COMPARED } from "../../domain/compare/plans-compared.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { PlanFinder } from "../shared/PlanFinder.tsx";
import { NAMED_PLANS } from "../shared/use-plan-names.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./PlanPicker.module.css";
import { useCompareText } from "./use-compare-text.ts";

type PlanPickerProps = { readonly compared: readonly PlanSummary[] };

/** The plans compared, in their order, each with a way out and forward; and those that can be added. */
export function PlanPicker({ compared }: PlanPickerProps) {
  const text = useCompareText();
  const box = useKeptFocus(compared.length);
  return (
    <div ref={box} className={styles.picker}>
      <h3 className={styles.title}>{text("chosen")}</h3>
      <ol className={styles.plans}>
        {compared.map((plan, at) => (
          <Compared key={plan.id} plan={plan} at={at} compared={compared} />
        ))}
      </ol>
      {compared.length < MOST_COMPARED && <Others compared={compared} />}
    </div>
  );
}

/** A link that adds a plan or takes one out goes with what it did: the focus goes to the last plan then. */
function useKeptFocus(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isSame = before.current === count;
    before.current = count;
    if (isSame || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>("li:last-child a")?.focus();
  }, [count]);
  return box;
}

type ComparedProps = PlanPickerProps & { readonly plan: PlanSummary; readonly at: number };

function Compared({ plan, at, compared }: ComparedProps) {
  const text = useCompareText();
  const local = useLocal();
  const ids = compared.map(({ id }) => id);
  const others = ids.filter((id) => id !== plan.id);
  const name = local(plan, "short");
  return (
    <li className={styles.plan}>
      <ViewLink to={{ plans: ids, select: { type: "plan", plan: plan.id } }}>{name}</ViewLink>
      {at > 0 && (
        <ViewLink
          to={{
            plans: [...others.slice(0, at - 1), plan.id, ...others.slice(at - 1)],
            camera: null,
          }}
          className={styles.move}
          label={text("earlier", { name })}
        >
          ←
        </ViewLink>
      )}
      {others.length > 0 && (
        <ViewLink
          to={{ plans: others, select: null, camera: null }}
          className={styles.move}
          label={text("remove", { name })}
        >
          ×
        </ViewLink>
      )}
    </li>
  );
}

function Others({ compared }: PlanPickerProps) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const ids = compared.map(({ id }) => id);
  const others = atlas.plans.filter(({ id }) => !ids.includes(id));
  if (others.length === 0) return null;
  if (atlas.plans.length > NAMED_PLANS) {
    return (
      <details className={styles.more} open={compared.length === 0}>
        <summary>{text("add")}</summary>
        <PlanFinder to={(plan) => ({ plans: [...ids.filter((id) => id !== plan), plan] })} />
      </details>
    );
  }
  return (
    <p className={styles.others}>
      {text("add")}
      {others.map((plan) => (
        <ViewLink key={plan.id} to={{ plans: [...ids, plan.id] }} className="framed-button">
          {local(plan, "short")}
        </ViewLink>
      ))}
    </p>
  );
}
