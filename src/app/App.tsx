import { lifeCycle } from "../domain/life-cycle.ts";
import { useAtlas, useUi, useView } from "../panels/atlas-context.tsx";
import { DetailPanel } from "../panels/DetailPanel.tsx";
import { Notices } from "../panels/Notices.tsx";
import { PlanCards } from "../panels/PlanCards.tsx";
import { SiteList } from "../panels/SiteList.tsx";
import { TopBar } from "../panels/TopBar.tsx";
import { uiStore } from "../state/store.ts";
import { Sheet } from "../ui/Sheet.tsx";
import styles from "./App.module.css";
import type { Config } from "./config.ts";
import { MapArea } from "./MapArea.tsx";

/** The join: which parts stand on the screen for the view at hand. Decides nothing else. */
export function App({ config }: { readonly config: Config }) {
  const { t } = useAtlas();
  const { plans, select, screen } = useView();
  const height = useUi((ui) => ui.sheet);
  const sheet = {
    handleLabel: t("sheet.handle"),
    heightLabels: { peek: t("sheet.peek"), half: t("sheet.half"), full: t("sheet.full") },
    height,
    onHeight: (next: typeof height) => uiStore.setState({ sheet: next }),
  };
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#site-list">
        {t("app.skip")}
      </a>
      <TopBar />
      <Notices />
      <main className={styles.stage} data-screen={screen} data-open={select !== null || undefined}>
        <Sheet {...sheet} label={t("list.title")} className={styles.rail}>
          {plans.length === 0 ? <PlanCards /> : <RailHead />}
          <SiteList />
        </Sheet>
        {screen === "map" && <MapArea config={config} />}
        {select && (
          <Sheet {...sheet} label={t("app.detail")} className={styles.detail}>
            <DetailPanel />
          </Sheet>
        )}
      </main>
    </div>
  );
}

/** Says on every view of an expired plan that it is one. */
function RailHead() {
  const { atlas, t, today } = useAtlas();
  const { plans } = useView();
  const over = plans.flatMap((id) => {
    const plan = atlas.planById.get(id);
    return plan && lifeCycle(plan, today) !== "in-force" ? [plan] : [];
  });
  const latest = Math.max(...over.map((plan) => plan.period.to));
  if (over.length === 0) return null;
  return <p className={styles.expired}>{t("plan.expiredNotice", { to: String(latest) })}</p>;
}
