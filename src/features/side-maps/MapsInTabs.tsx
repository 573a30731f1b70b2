import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useLocal } from "../shared/atlas-context.tsx";
import styles from "./MapsInTabs.module.css";
import { swipeStep } from "./swipe-step.ts";
import { useSwipe } from "./use-swipe.ts";
import type { SidePlan } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

type MapsInTabsProps = {
  readonly sides: readonly SidePlan[];
  readonly figure: (side: SidePlan) => ReactNode;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };

/** One map at a time, chosen by its tab, by the arrow keys on the tabs, or by a swipe over the map. */
export function MapsInTabs({ sides, figure }: MapsInTabsProps) {
  const text = useSideText();
  const local = useLocal();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = sides.findIndex(({ plan }) => plan.id === chosen);
  const at = Math.max(0, found);
  const go = (index: number) => {
    const next = sides.at(index % sides.length);
    if (next) setChosen(next.plan.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const index = step === undefined ? ENDS[event.key] : at + step;
    if (index === undefined) return;
    event.preventDefault();
    go(index);
    const tabs = list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [];
    [...tabs].at(index % sides.length)?.focus();
  };
  const swipe = useSwipe((moved) => {
    const next = at + swipeStep(moved);
    if (next !== at && next >= 0 && next < sides.length) go(next);
  });
  const open = sides[at];
  return (
    <>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={text("plans")}>
        {sides.map(({ plan }, index) => (
          <button
            key={plan.id}
            id={`${id}${plan.id}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={index === at}
            aria-controls={`${id}panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => go(index)}
            onKeyDown={press}
          >
            {local(plan, "short")}
          </button>
        ))}
      </div>
      {open && (
        <div
          id={`${id}panel`}
          role="tabpanel"
          aria-labelledby={`${id}${open.plan.id}`}
          className={styles.panel}
          {...swipe}
        >
          <div key={open.plan.id}>{figure(open)}</div>
        </div>
      )}
    </>
  );
}
