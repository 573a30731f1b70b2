import { useMemo } from "react";
import { useStore } from "zustand";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { LANGUAGE_FACTS, LANGUAGES } from "../../i18n/language.ts";
import { planOf, type ThingRef } from "../../model/thing-ref.ts";
import { frameStore, type FrameSide } from "../../state/frame-store.ts";
import type { View } from "../../state/view.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { useThing } from "../shared/use-thing.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./FrameHead.module.css";
import { OpenWhole } from "./OpenWhole.tsx";
import { useFrameText } from "./use-frame-text.ts";

type FrameHeadProps = {
  readonly hasTitle: boolean;
  /** Whether list and map may have to take turns. */
  readonly hasSides: boolean;
};

/** What a frame is about and whether its plan still runs; the languages and the way to the whole atlas. */
export function FrameHead({ hasTitle, hasSides }: FrameHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <Title isShown={hasTitle} />
        <Status />
      </div>
      {hasSides && <Sides />}
      <div className={styles.tools}>
        <Languages />
        <OpenWhole />
      </div>
    </header>
  );
}

function Title({ isShown }: { readonly isShown: boolean }) {
  const select = useViewPart(({ select: open }) => open);
  const className = isShown ? styles.title : "visually-hidden";
  return (
    <h1 className={className}>
      {select === null || select.type === "plan" ? <PlanName /> : <ThingName of={select} />}
    </h1>
  );
}

/** The plan shown, or the atlas where there are several. */
function PlanName() {
  const { t } = useAtlas();
  const local = useLocal();
  const plan = usePlanShown();
  if (!plan) {
    return (
      <>
        <span data-own="title">{t("app.name")}</span> ·{" "}
        <span data-own="subtitle">{t("app.tagline")}</span>
      </>
    );
  }
  return local(plan, "title");
}

function ThingName({ of }: { readonly of: ThingRef }) {
  const local = useLocal();
  const thing = useThing(of);
  const plan = usePlanShown();
  if (!thing) return <PlanName />;
  return (
    <>
      {local(thing, "name")}
      {plan && <span className={styles.of}>{local(plan, "short")}</span>}
    </>
  );
}

function Status() {
  const { today } = useAtlas();
  const plan = usePlanShown();
  return plan && <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />;
}

function usePlanShown() {
  const { atlas } = useAtlas();
  return atlas.planById.get(useViewPart(planShown)) ?? null;
}

function planShown({ select, plans }: View): string {
  return planOf(select) ?? (plans.length === 1 ? (plans[0] ?? "") : "");
}

const SIDES: readonly { readonly side: FrameSide; readonly key: "frame.list" | "frame.map" }[] = [
  { side: "text", key: "frame.list" },
  { side: "map", key: "frame.map" },
];

function Sides() {
  const say = useFrameText();
  const shown = useStore(frameStore, ({ side }) => side);
  return (
    <div className={styles.sides} role="group" aria-label={say("frame.sides")}>
      {SIDES.map(({ side, key }) => (
        <button
          key={side}
          type="button"
          className={styles.side}
          aria-pressed={side === shown}
          onClick={() => frameStore.setState({ side })}
        >
          {say(key)}
        </button>
      ))}
    </div>
  );
}

/** The languages that are not in use. */
function Languages() {
  const { t } = useAtlas();
  const language = useLanguage();
  const others = useMemo(() => LANGUAGES.filter((entry) => entry !== language), [language]);
  return (
    <nav aria-label={t("nav.language")} className={styles.languages}>
      {others.map((entry) => (
        <ViewLink key={entry} to={{ language: entry }} className={styles.tool}>
          <span lang={entry}>{LANGUAGE_FACTS[entry].name}</span>
        </ViewLink>
      ))}
    </nav>
  );
}
