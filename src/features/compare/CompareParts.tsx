import type { ReactNode } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import { CompareAlike } from "./CompareAlike.tsx";
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

export type ComparedPlans = {
  readonly plans: readonly WholePlan[];
  /** Their maps side by side. */
  readonly maps: ReactNode;
  /** Brings the ground that metrics are computed anew from. */
  readonly loadGround: GroundLoads;
};

/** The parts of a comparison, in the order of `COMPARE_SECTIONS`. */
export function CompareParts({ plans, maps, loadGround }: ComparedPlans) {
  return (
    <>
      <CompareSection id="maps">{maps}</CompareSection>
      <CompareGlance plans={plans} />
      <CompareStructure plans={plans} />
      <CompareIndustries plans={plans} />
      <CompareOverlap plans={plans} />
      <CompareGaps plans={plans} />
      <CompareAlike plans={plans} />
      <CompareTargets plans={plans} />
      <CompareMetrics plans={plans} loadGround={loadGround} />
      <CompareLinks plans={plans} />
      <CompareUnits plans={plans} />
      <CompareSilence plans={plans} />
    </>
  );
}
