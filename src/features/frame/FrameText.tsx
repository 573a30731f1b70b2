import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { toStart } from "../../state/changes.ts";
import { frameStore } from "../../state/frame-store.ts";
import { useRovingLinks } from "../../ui/use-roving-links.ts";
import { useAtlas, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { ExpiredNotice } from "../shared/ExpiredNotice.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { walkLinks } from "../shared/walk-links.ts";
import styles from "./FrameText.module.css";
import { ThingCard } from "./ThingCard.tsx";
import { useFrameText } from "./use-frame-text.ts";

type FrameTextProps = Lists & {
  /** Whether the head of the frame names what is open. */
  readonly hasTitle: boolean;
};

type Lists = {
  /** The plans to choose from. */
  readonly plans: ReactNode;
  /** The sites of the plans shown. */
  readonly sites: ReactNode;
};

/** The text of a frame: the thing that is open, the sites of the plans shown, or the plans. One stop of the Tab key. */
export function FrameText({ hasTitle, plans, sites }: FrameTextProps) {
  const select = useViewPart((view) => view.select);
  const shown = useViewPart((view) => view.plans);
  const box = useRef<HTMLDivElement>(null);
  useRovingLinks(box);
  const open = select?.type === "plan" ? null : select;
  useFocusOnChange(box, open ? formatRef(open) : null);
  return (
    // Arrow keys walk the links, which are the controls.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className={styles.text}
      tabIndex={-1}
      onKeyDown={(event) => event.defaultPrevented || walkLinks(event, box.current)}
    >
      {open === null && (
        <div data-plans={shown.length} className={styles.notice}>
          <ExpiredNotice plans={shown} />
        </div>
      )}
      {open === null ? (
        <Overview plans={plans} sites={sites} />
      ) : (
        <ThingCard of={open} hasName={!hasTitle} />
      )}
    </div>
  );
}

/** What was pressed goes away with the list or the card it stood in: the focus goes to what comes. */
function useFocusOnChange(box: RefObject<HTMLElement | null>, open: string | null): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const element = box.current;
    element?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, [box, open]);
}

function Overview({ plans, sites }: Lists) {
  const { atlas } = useAtlas();
  const shown = useViewPart((view) => view.plans);
  const [only] = shown.length === 1 ? shown : [];
  const plan = atlas.planById.get(only ?? "");
  if (shown.length === 0) return plans;
  return (
    <>
      {plan && <PlanBrief plan={plan} />}
      {sites}
    </>
  );
}

/** What a plan is, in a few lines. */
function PlanBrief({ plan }: { readonly plan: PlanSummary }) {
  const local = useLocal();
  const say = useFrameText();
  const cameFromAll = useStore(frameStore, ({ isOfAll }) => isOfAll);
  return (
    <div className={styles.brief}>
      {cameFromAll && (
        <ViewLink to={toStart()} className={styles.back}>
          {`← ${say("frame.all")}`}
        </ViewLink>
      )}
      {plan.structure && <p className={styles.structure}>{local(plan.structure, "phrase")}</p>}
      <p className={styles.counts}>{say("frame.counts", { ...plan.counts })}</p>
    </div>
  );
}
