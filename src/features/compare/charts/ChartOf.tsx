import type { ChartSpec } from "./chart-spec.ts";
import { AlikeChart } from "./AlikeChart.tsx";
import { CoWorkMatrix } from "./CoWorkMatrix.tsx";
import { GapChart } from "./GapChart.tsx";
import { IndustryChart } from "./IndustryChart.tsx";
import { MetricChart } from "./MetricChart.tsx";
import { OverlapChart } from "./OverlapChart.tsx";
import { SilenceChart } from "./SilenceChart.tsx";
import { StructureChart } from "./StructureChart.tsx";
import { TargetChart } from "./TargetChart.tsx";
import { UnitChart } from "./UnitChart.tsx";

export type ChartOfProps = { readonly spec: ChartSpec };

/** The drawing of a part of the comparison. */
export function ChartOf({ spec }: ChartOfProps) {
  switch (spec.of) {
    case "structure":
      return <StructureChart rows={spec.rows} />;
    case "industries":
      return <IndustryChart rows={spec.rows} />;
    case "overlap":
      return <OverlapChart plans={spec.plans} />;
    case "gaps":
      return <GapChart plans={spec.plans} />;
    case "alike":
      return <AlikeChart likenesses={spec.likenesses} />;
    case "targets":
      return <TargetChart plans={spec.plans} />;
    case "metrics":
      return <MetricChart plans={spec.plans} metrics={spec.metrics} onOpen={spec.onOpen} />;
    case "units":
      return (
        <>
          <UnitChart loads={spec.loads} />
          <CoWorkMatrix networks={spec.networks} />
        </>
      );
    case "silence":
      return <SilenceChart qualities={spec.qualities} />;
  }
}
