import { useEffect, useRef, useState, type RefObject } from "react";
import { toPlan, toStart } from "../../state/changes.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { PlanFinder } from "../shared/PlanFinder.tsx";
import { usePlanNames } from "../shared/use-plan-names.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./PlanMenu.module.css";

/** The way to any of many plans: all of them, and a box that opens to a search. */
export function PlanMenu() {
  const { atlas, t } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const namesOf = usePlanNames();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  useOutside(box, isOpen, () => setOpen(false));
  useEffect(() => {
    if (isOpen) box.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    box.current?.querySelector("summary")?.focus();
  };
  return (
    <nav className={styles.menu} aria-label={t("nav.plans")}>
      <ViewLink to={toStart()} current={plans.length === 0} className={styles.all}>
        {t("plans.all", { count: atlas.plans.length })}
      </ViewLink>
      {/* Escape is an addition to what the box itself does; its controls are the summary and the links. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <details
        ref={box}
        className={styles.box}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          // A panel that is open beside it stays open.
          event.stopPropagation();
          close();
        }}
      >
        <summary className={styles.current}>
          {plans.length === 0 ? t("plans.choose") : namesOf(plans)}
        </summary>
        {isOpen && (
          <div className={styles.sheet}>
            <PlanFinder to={toPlan} onChoose={close} />
          </div>
        )}
      </details>
    </nav>
  );
}

/** Calls when the reader presses or goes anywhere outside an open box. */
function useOutside(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onOutside: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const look = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) onOutside();
    };
    document.addEventListener("pointerdown", look);
    document.addEventListener("focusin", look);
    return () => {
      document.removeEventListener("pointerdown", look);
      document.removeEventListener("focusin", look);
    };
  });
}
