import { useStore } from "zustand";
import { LANGUAGE_FACTS, LANGUAGES } from "../../i18n/language.ts";
import type { SiteGrouping } from "../../domain/places/group-sites.ts";
import { goBack } from "../../state/address-bar.ts";
import { toStart, toUnfiltered, type ViewChange } from "../../state/changes.ts";
import { hasScreen, offerStore } from "../../state/offers.ts";
import { changeView } from "../../state/store.ts";
import { ELDER_MODES, type View } from "../../state/view.ts";
import { BREAKPOINTS } from "../../ui/breakpoints.ts";
import { Button } from "../../ui/Button.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useAtlas, useLanguage, useViewPart } from "../shared/atlas-context.tsx";
import { StatementLink } from "../shared/StatementLink.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./ElderBar.module.css";
import { useElderText } from "./use-elder-text.ts";

type Door = {
  readonly message: "door.map" | "door.plans" | "door.tasks" | "door.read";
  readonly to: ViewChange;
  readonly isHere: (view: Pick<View, "screen" | "plans">) => boolean;
};

/** A list of sites by what its readers know places by. */
const BY_DISTRICT: SiteGrouping = "district";

const DOORS: readonly Door[] = [
  {
    message: "door.map",
    to: { screen: "map", group: BY_DISTRICT, sort: "" },
    isHere: ({ screen }) => screen === "map",
  },
  {
    message: "door.plans",
    to: { ...toStart(), ...toUnfiltered(), screen: "list", group: BY_DISTRICT },
    isHere: ({ screen, plans }) => screen === "list" && plans.length === 0,
  },
  {
    message: "door.tasks",
    to: { screen: "tasks", group: "", sort: "" },
    isHere: ({ screen }) => screen === "tasks",
  },
  { message: "door.read", to: { screen: "read" }, isHere: ({ screen }) => screen === "read" },
];

/** In place of the bar: where one is, one step back, how large the text is, and four doors. */
export function ElderBar() {
  const { t } = useAtlas();
  const text = useElderText();
  const isPhone = useMedia(BREAKPOINTS.phone);
  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <h1 className={styles.name}>
          <ViewLink to={{ ...toStart(), ...toUnfiltered() }}>{t("app.name")}</ViewLink>
        </h1>
        <Button onClick={goBack}>{text("back")}</Button>
        {!isPhone && <Settings />}
      </div>
      <Doors />
      {isPhone && (
        <details className={styles.more}>
          <summary>{text("settings")}</summary>
          <div className={styles.row}>
            <Settings />
          </div>
        </details>
      )}
    </header>
  );
}

/** How the page looks and in which language, and the way back to the usual version. */
function Settings() {
  const text = useElderText();
  const theme = useViewPart((view) => view.theme);
  const language = useLanguage();
  return (
    <>
      <TextSize />
      <Button
        isPressed={theme === "contrast"}
        onClick={() => changeView({ theme: theme === "contrast" ? "auto" : "contrast" })}
      >
        {text("contrast")}
      </Button>
      {LANGUAGES.filter((one) => one !== language).map((one) => (
        <ViewLink key={one} to={{ language: one }} className={styles.link}>
          <span lang={one}>{LANGUAGE_FACTS[one].name}</span>
        </ViewLink>
      ))}
      <ViewLink to={{ mode: "usual" }} className={styles.link}>
        {text("usual")}
      </ViewLink>
      <span className={styles.link}>
        <StatementLink />
      </span>
    </>
  );
}

function TextSize() {
  const text = useElderText();
  const mode = useViewPart((view) => view.mode);
  return (
    <div role="group" aria-label={text("size")} className={styles.sizes}>
      <span>{text("size")}</span>
      {ELDER_MODES.map((one) => (
        <Button key={one} isPressed={one === mode} onClick={() => changeView({ mode: one })}>
          {text(`size.${one}`)}
        </Button>
      ))}
    </div>
  );
}

function Doors() {
  const text = useElderText();
  const screen = useViewPart((view) => view.screen);
  const plans = useViewPart((view) => view.plans);
  const offers = useStore(offerStore);
  return (
    <nav className={styles.doors} aria-label={text("doors")}>
      {DOORS.filter(({ to }) => !to.screen || hasScreen(offers, to.screen)).map(
        ({ message, to, isHere }) => (
          <ViewLink
            key={message}
            to={to}
            current={isHere({ screen, plans })}
            className={styles.door}
          >
            {text(message)}
          </ViewLink>
        ),
      )}
    </nav>
  );
}
