import { memo, type ReactNode, useState } from "react";
import { useAtlas, useUi, useViewPart } from "../features/shared/atlas-context.tsx";
import { Guard } from "../features/shared/Guard.tsx";
import { ExpiredNotice } from "../features/shared/ExpiredNotice.tsx";
import { Later } from "../features/shared/Later.tsx";
import { Notices } from "../features/browse/Notices.tsx";
import { PlanCards } from "../features/browse/PlanCards.tsx";
import { SiteList } from "../features/browse/SiteList.tsx";
import { TopBar } from "../features/browse/TopBar.tsx";
import { facetsChosen } from "../domain/facets/filter.ts";
import type { SiftedType } from "../domain/facets/facet-items.ts";
import { announce } from "../state/announcer.ts";
import { type SheetStop, uiStore } from "../state/store.ts";
import { showsMap, type Screen, type View } from "../state/view.ts";
import { Sheet } from "../ui/Sheet.tsx";
import { Announcer } from "./Announcer.tsx";
import { useRegionKeys } from "./use-region-keys.ts";
import { BarOfMode } from "./ElderLater.tsx";
import { LegendLater } from "./LegendLater.tsx";
import { ShareLater } from "./ShareLater.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import type { SceneContent } from "../map/scene/scene-types.ts";
import styles from "./App.module.css";
import { GuardOnMap } from "./GuardOnMap.tsx";
import type { Config } from "../state/config.ts";
import { MAP_ON_PAPER, type MapOnPaper } from "../features/map-area/MapArea.tsx";
import { LiveMap } from "./LiveMap.tsx";
import { OwnDataLater } from "./OwnDataLater.tsx";
import { OperatorLater } from "./OperatorLater.tsx";
import { OtherVersionLater } from "./OtherVersionLater.tsx";
import { PanelLater, usePanelWhenIdle } from "./PanelLater.tsx";
import { PageFooter } from "./PageFooter.tsx";
import { PaperLater } from "./PaperLater.tsx";
import { FilterLater } from "./FilterLater.tsx";
import { SearchLater } from "./SearchLater.tsx";
import { ListenLater } from "./ListenLater.tsx";
import { PrintHead } from "./PrintHead.tsx";
import {
  CompareScreen,
  GlossaryPage,
  QualityPage,
  ReadingView,
  RecordTable,
  TargetLedger,
  TaskTable,
} from "./screens.tsx";

type ConfigProps = { readonly config: Config };

/** What the pages list that can be filtered. */
const SIFTED: Readonly<Partial<Record<Screen, SiftedType>>> = {
  tasks: "task",
  targets: "target",
  records: "record",
};

const SEARCH = <SearchLater />;

/** Screens that are a page of their own, without list and map. */
const PAGES: Readonly<Partial<Record<Screen, (props: ConfigProps) => ReactNode>>> = {
  tasks: TaskTable,
  targets: TargetLedger,
  records: RecordTable,
  compare: CompareScreen,
  quality: QualityPage,
  terms: GlossaryPage,
};

/** Puts together the parts of the screen for the current view, and decides nothing else. */
export function App({ config }: ConfigProps) {
  const { t } = useAtlas();
  const screen = useViewPart((view) => view.screen);
  const isOpen = useViewPart(hasPanel);
  const hasMap = showsMap(screen);
  usePanelWhenIdle();
  const mapped = useEver(hasMap);
  const sheet = useUi((ui) => ui.sheet);
  useRegionKeys();
  return (
    <div className={styles.app}>
      <SkipLinks hasPanel={isOpen} />
      <Guard part="bar">
        <BarOfMode>
          <TopBar search={SEARCH} />
        </BarOfMode>
      </Guard>
      <Guard part="bar">
        <Notices />
        <OperatorLater config={config} />
        <OtherVersionLater />
        <div id={MAP_ON_PAPER} />
        <PrintHead />
      </Guard>
      <main
        className={styles.stage}
        data-screen={screen}
        data-open={isOpen || undefined}
        data-sheet={sheet}
      >
        <Content config={config} />
        {mapped && (
          <Guard part="map" className={styles.broken}>
            <LiveMap config={config} shown={hasMap} legend={legendOf} paper={paperOf} />
          </Guard>
        )}
        {isOpen && (
          <SheetFrame label={t("app.detail")} className={styles.detail}>
            <Guard part="panel">
              <PanelLater />
            </Guard>
          </SheetFrame>
        )}
      </main>
      <PageFooter config={config} place="below" />
      <Guard part="bar">
        <OwnDataLater />
        <ShareLater />
      </Guard>
      <Announcer />
    </div>
  );
}

/** A clause that is chosen while reading is opened in the text itself, everything else in the panel. */
function hasPanel({ select, screen }: View): boolean {
  return select !== null && !(screen === "read" && select.type === "clause");
}

/** Whether something has been so at any time until now. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever || now;
}

const legendOf = (content: SceneContent) => (
  <>
    <GuardOnMap part="legend">
      <LegendLater content={content} takesFiles />
    </GuardOnMap>
    <GuardOnMap part="listen">
      <ListenLater content={content} />
    </GuardOnMap>
  </>
);

const paperOf = (shown: MapOnPaper) => (
  <GuardOnMap part="paper">
    <PaperLater {...shown} />
  </GuardOnMap>
);

/** What is read on the screen at hand: a page of its own, a plan's clauses, or the list of sites. */
const Content = memo(function Content({ config }: ConfigProps) {
  const { t } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  const screen = useViewPart((view) => view.screen);
  const Page = PAGES[screen];
  const sifted = SIFTED[screen];
  if (Page) {
    return (
      <section className={styles.page} id="content" aria-label={t(`nav.${screen}`)} tabIndex={-1}>
        <Guard part="page">
          <ExpiredNotice plans={plans} />
          {sifted && <FilterLater key={sifted} type={sifted} />}
          <Page config={config} />
        </Guard>
        <PageFooter config={config} place="after" />
      </section>
    );
  }
  if (screen === "read") {
    return (
      <SheetFrame label={t("nav.read")} className={styles.reading}>
        <Guard part="page">
          <ReadingView />
        </Guard>
        <PageFooter config={config} place="after" />
      </SheetFrame>
    );
  }
  return (
    <SheetFrame label={t("list.title")} className={styles.rail}>
      <Guard part="page">
        <Rail />
      </Guard>
      <PageFooter config={config} place="after" />
    </SheetFrame>
  );
});

type SheetFrameProps = {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** A sheet at the height that all sheets share. */
function SheetFrame({ label, className, children }: SheetFrameProps) {
  const { t } = useAtlas();
  const height = useUi((ui) => ui.sheet);
  const heightLabels = { peek: t("sheet.peek"), half: t("sheet.half"), full: t("sheet.full") };
  const change = (sheet: SheetStop) => {
    uiStore.setState({ sheet });
    announce(`${label}: ${heightLabels[sheet]}`);
  };
  return (
    <Sheet
      label={label}
      className={className}
      handleLabel={t("sheet.handle")}
      heightLabels={heightLabels}
      hideLabel={t("sheet.map")}
      showLabel={t("sheet.back", { name: label })}
      height={height}
      onHeight={change}
    >
      {children}
    </Sheet>
  );
}

/** What stands beside the map: the plans to choose from, or what must be known of those chosen, and their sites. */
function Rail() {
  const plans = useViewPart((view) => view.plans);
  // An answer, or that there is none, is seen before the plans that it may be sought in.
  const isAsked = useViewPart(
    ({ query, filter }) => query !== "" || facetsChosen(filter).length > 0,
  );
  const isStart = plans.length === 0;
  return (
    <>
      <ExpiredNotice plans={plans} />
      {isStart && !isAsked && <PlanCards />}
      <FilterLater type="site" />
      {isStart && isAsked && <PlanCards />}
      <Later>
        <SiteList />
      </Later>
    </>
  );
}
