import type { ReactNode } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { MOST_COMPARED, plansCompared } from "../../domain/compare/plans-compared.ts";
import { Note } from "../../ui/Note.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { CompareAlike } from "./CompareAlike.tsx";
import { CompareContents } from "./CompareContents.tsx";
import { CompareGaps } from "./CompareGaps.tsx";
import { CompareGlance } from "./CompareGlance.tsx";
import { CompareIndustries } from "./CompareIndustries.tsx";
import { CompareLinks } from "./CompareLinks.tsx";
import { CompareMetrics } from "./CompareMetrics.tsx";
import { CompareOverlap } from "./CompareOverlap.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { CompareSilence } from "./CompareSilence.tsx";
import { CompareStructure } from "./CompareStructure.tsx";
import { CompareTargets } from "./CompareTargets.tsx";
import { CompareUnits } from "./CompareUnits.tsx";
import { PlanPicker } from "./PlanPicker.tsx";
import { useCompareText } from "./use-compare-text.ts";

type ComparePageProps = {
  /** Draws the maps of the plans, which only app/ can. */
  readonly renderMaps: (plans: readonly WholePlan[]) => ReactNode;
};

/** Two to five plans side by side: what each says, what it leaves out, and what may be measured of both. */
export function ComparePage({ renderMaps }: ComparePageProps) {
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
          {(whole) => <Comparison plans={whole} renderMaps={renderMaps} />}
        </WholePlansGate>
      )}
    </Screen>
  );
}

type ComparisonProps = ComparePageProps & { readonly plans: readonly WholePlan[] };

function Comparison({ plans, renderMaps }: ComparisonProps) {
  return (
    <>
      <CompareContents />
      <CompareSection id="maps">{renderMaps(plans)}</CompareSection>
      <CompareGlance plans={plans} />
      <CompareStructure plans={plans} />
      <CompareIndustries plans={plans} />
      <CompareOverlap plans={plans} />
      <CompareGaps plans={plans} />
      <CompareAlike plans={plans} />
      <CompareTargets plans={plans} />
      <CompareMetrics plans={plans} />
      <CompareLinks plans={plans} />
      <CompareUnits plans={plans} />
      <CompareSilence plans={plans} />
    </>
  );
}
