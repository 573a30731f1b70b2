import { memo, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useStore } from "zustand";
import { LANGUAGE_FACTS, LANGUAGES } from "../../i18n/language.ts";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { lifeCycle, type LifeCycle } from "../../domain/atlas/life-cycle.ts";
import { toPlan, toStart, toUnfiltered } from "../../state/changes.ts";
import { hasScreen, offerStore } from "../../state/offers.ts";
import { changeView, uiStore } from "../../state/store.ts";
import { BAR_SCREENS, THEMES, type Screen, type Theme, type View } from "../../state/view.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { useOffer } from "../shared/use-offer.ts";
import { NAMED_PLANS } from "../shared/use-plan-names.ts";
import { PlanMenu } from "./PlanMenu.tsx";
import styles from "./TopBar.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** Name, plans, views, search, language and appearance. */
export const TopBar = memo(function TopBar({ search }: { readonly search: ReactNode }) {
  const { t } = useAtlas();
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        <ViewLink to={{ ...toStart(), ...toUnfiltered() }}>
          <span className={styles.mark} data-own="title" data-logo="">
            {t("app.name")}
          </span>
          <span className={styles.tagline} data-own="subtitle">
            {t("app.tagline")}
          </span>
        </ViewLink>
      </h1>
      <PlanSwitcher />
      <div className={styles.tools}>
        <ScreenSwitch />
        {search}
        <div className={styles.settings}>
          <ViewLink to={{ mode: "elder" }} className={styles.language}>
            {t("nav.elder")}
          </ViewLink>
          <LanguageSwitch />
          <ThemeSwitch />
          <ShareButton />
        </div>
      </div>
    </header>
  );
});

/** The plans in a row while they are few, a search among them when they are many. */
function PlanSwitcher() {
  const { atlas } = useAtlas();
  return atlas.plans.length > NAMED_PLANS ? <PlanMenu /> : <PlanRow />;
}

function PlanRow() {
  const { atlas, t, today } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const language = useLanguage();
  const local = useLocal();
  const row = useCurrentInSight(`${plans.join(",")} ${language}`);
  return (
    <nav ref={row} className={styles.plans} aria-label={t("nav.plans")}>
      <ViewLink to={toStart()} current={plans.length === 0} className={styles.plan}>
        {t("nav.all")}
      </ViewLink>
      {atlas.plans.map((plan) => (
        <ViewLink
          key={plan.id}
          to={toPlan(plan.id)}
          current={plans.length === 1 && plans[0] === plan.id}
          className={styles.plan}
        >
          {local(plan, "short")}
          <PlanYear plan={plan} cycle={lifeCycle(plan, today)} />
        </ViewLink>
      ))}
    </nav>
  );
}

/** Last year of a plan's goals, in a broken ring once it is over; said in words to those who do not see the ring. */
function PlanYear({ plan, cycle }: { readonly plan: PlanSummary; readonly cycle: LifeCycle }) {
  const { t } = useAtlas();
  const year = String(plan.period.to);
  if (cycle === "in-force") return <span className={styles.cycle}>{year}</span>;
  return (
    <>
      <span className={styles.cycle} data-cycle="over" aria-hidden="true">
        {year}
      </span>
      <span className="visually-hidden">{t("plan.expired", { to: year })}</span>
    </>
  );
}

/** Maps that are compared have a place of their own: that of the one map is left with it. */
function placeIn(from: Screen, to: Screen): Pick<View, "camera"> | null {
  return from !== to && [from, to].includes("compare") ? { camera: null } : null;
}

function ScreenSwitch() {
  const { t } = useAtlas();
  const screen = useViewPart((view) => view.screen);
  const language = useLanguage();
  const offers = useStore(offerStore);
  const row = useCurrentInSight(`${screen} ${language}`);
  return (
    <nav ref={row} className={styles.screens} aria-label={t("nav.screens")}>
      {BAR_SCREENS.filter((entry) => hasScreen(offers, entry)).map((entry) => (
        <ViewLink
          key={entry}
          to={{ screen: entry, group: "", sort: "", columns: null, ...placeIn(screen, entry) }}
          current={entry === screen}
          className={styles.screen}
        >
          {t(`nav.${entry}`)}
        </ViewLink>
      ))}
    </nav>
  );
}

/**
 * Moves a row that is wider than the screen so that its current entry shows whenever `current` changes. By the row's own
 * scroll position alone: `scrollIntoView` would move a page that embeds the atlas, too.
 */
function useCurrentInSight(current: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === current) return undefined;
    // A frame later: the language of the page, and with it the font, is set after this effect.
    const frame = requestAnimationFrame(() => {
      const box = row.current?.getBoundingClientRect();
      const entry = row.current?.querySelector("[aria-current]")?.getBoundingClientRect();
      shown.current = current;
      if (!row.current || !box || !entry) return;
      row.current.scrollLeft += entry.left - box.left - (box.width - entry.width) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return row;
}

/** The languages that are not in use. */
function LanguageSwitch() {
  const { t } = useAtlas();
  const language = useLanguage();
  return (
    <nav className={styles.languages} aria-label={t("nav.language")}>
      {LANGUAGES.filter((entry) => entry !== language).map((entry) => (
        <ViewLink key={entry} to={{ language: entry }} className={styles.language}>
          <span lang={entry}>{LANGUAGE_FACTS[entry].name}</span>
        </ViewLink>
      ))}
    </nav>
  );
}

function ShareButton() {
  const { t } = useAtlas();
  const isOffered = useOffer("share");
  const words = t("nav.share");
  if (!isOffered) return null;
  return (
    <button type="button" className={styles.share} aria-label={words} title={words} onClick={share}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M5.5 7H3.5V14H12.5V7H10.5M8 10V2M5.2 4.6L8 1.8L10.8 4.6" />
      </svg>
    </button>
  );
}

const share = () => uiStore.setState({ sharing: true });

/** The colours. */
function ThemeSwitch() {
  const { t } = useAtlas();
  const theme = useViewPart((view) => view.theme);
  return (
    <label className={styles.theme}>
      <span className="visually-hidden">{t("nav.theme")}</span>
      <select
        value={theme}
        onChange={({ currentTarget: { value } }) => changeView({ theme: value as Theme })}
      >
        {THEMES.map((entry) => (
          <option key={entry} value={entry}>
            {t(`nav.theme.${entry}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
