import { type ReactNode, useEffect, useRef, useState } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { MOST_COMPARED, plansCompared } from "../../domain/compare/plans-compared.ts";
import { COMPARE_SECTIONS } from "../../domain/compare/sections.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { BriefProvider, type Brief } from "./brief/brief.ts";
import { BriefForm } from "./brief/BriefForm.tsx";
import { BriefPage } from "./brief/BriefPage.tsx";
import { CardProvider, type Figure } from "./cards/figure.ts";
import type { FigureCardProps } from "./cards/FigureCard.tsx";
import type { ChartSpec } from "./charts/chart-spec.ts";
import { RenderChart } from "./charts/render-chart.ts";
import styles from "./ComparePage.module.css";
import { CompareContents } from "./CompareContents.tsx";
import { CompareParts, type ComparedPlans } from "./CompareParts.tsx";
import { PlanPicker } from "./PlanPicker.tsx";
import { useCompareText } from "./use-compare-text.ts";

type ComparePageProps = {
  /** Draws the maps of the plans, which only app/ can. */
  readonly renderMaps: (plans: readonly WholePlan[]) => ReactNode;
  readonly loadGround: ComparedPlans["loadGround"];
  readonly renderChart: (spec: ChartSpec) => ReactNode;
  /** What is behind a number. */
  readonly renderCard: (card: FigureCardProps) => ReactNode;
};

/** Two to five plans side by side: what each says, what it leaves out, and what may be measured of both. */
export function ComparePage(props: ComparePageProps) {
  const { renderMaps, loadGround, renderChart, renderCard } = props;
  const { atlas } = useAtlas();
  const text = useCompareText();
  const chosen = useViewPart((view) => view.plans);
  const plans = plansCompared(atlas.plans, chosen);
  return (
    <Screen title={text("title")}>
      <p>{text("intro", { most: MOST_COMPARED })}</p>
      <PlanPicker compared={plans} />
      {chosen.length > MOST_COMPARED && (
        <Note tone="warning">{text("tooMany", { most: MOST_COMPARED })}</Note>
      )}
      {plans.length < 2 ? (
        <Note tone="plain">{text("tooFew")}</Note>
      ) : (
        <WholePlansGate plans={plans}>
          {(whole) => (
            <RenderChart value={renderChart}>
              <Cards plans={whole} renderCard={renderCard}>
                <Comparison plans={whole} maps={renderMaps(whole)} loadGround={loadGround} />
              </Cards>
            </RenderChart>
          )}
        </WholePlansGate>
      )}
    </Screen>
  );
}

type CardsProps = Pick<ComparePageProps, "renderCard"> & {
  readonly plans: readonly WholePlan[];
  readonly children: ReactNode;
};

/** The numbers of the page, and the card of the one that was pressed. */
function Cards({ plans, renderCard, children }: CardsProps) {
  const [figure, setFigure] = useState<Figure | null>(null);
  return (
    <CardProvider value={setFigure}>
      {children}
      {figure && renderCard({ figure, plans, onClose: () => setFigure(null) })}
    </CardProvider>
  );
}

/** All parts until the reader makes a brief of some, which the page then shows as it will be printed. */
function Comparison(compared: ComparedPlans) {
  const text = useCompareText();
  const [brief, setBrief] = useState<Brief | null>(null);
  const [isAsking, setAsking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that made it has gone, and the focus with it.
    if (brief !== null) bar.current?.focus();
  }, [brief]);
  return (
    <BriefProvider value={brief}>
      {brief === null ? (
        <>
          <div className={styles.make} data-print="hide">
            <Button onClick={() => setAsking(true)}>{text("brief.title")}</Button>
          </div>
          <CompareContents />
          <CompareParts {...compared} />
        </>
      ) : (
        <BriefPage
          brief={brief}
          bar={bar}
          {...compared}
          onChange={() => setAsking(true)}
          onEnd={() => {
            setBrief(null);
            // The button that was pressed goes with the brief.
            document.getElementById("content")?.focus({ preventScroll: true });
          }}
        />
      )}
      {isAsking && (
        <BriefForm
          brief={brief ?? FIRST_BRIEF}
          onMake={(made) => {
            setBrief({ ...made });
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </BriefProvider>
  );
}

const FIRST_BRIEF: Brief = { question: "", paper: "a4", sections: COMPARE_SECTIONS };
