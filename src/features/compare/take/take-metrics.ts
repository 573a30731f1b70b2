import { METRICS } from "../../../domain/compare/metric-definitions.ts";
import type { PlanMetrics } from "../../../domain/compare/metrics-file.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Take } from "./use-take.ts";

/** Every metric of every plan as a number with its interval, and what it takes to compute it again. */
export function takeMetrics(
  { plans, text, table }: Take,
  metrics: readonly PlanMetrics[],
): readonly TableValue[] {
  const outlines = new Map(plans.map(({ plan }) => [plan.id, plan]));
  const rows = metrics.flatMap(({ plan: id, values, seed, draws }) => {
    const plan = outlines.get(id);
    return plan ? values.map((value) => ({ plan, ...value, seed, draws })) : [];
  });
  return [
    table({
      title: text("metrics.title"),
      rows,
      planOf: ({ plan }) => plan,
      columns: [
        { heading: text("metrics.metric"), cell: ({ metric }) => text(`metric.${metric}`) },
        { heading: text("take.value"), kind: "number", cell: ({ value }) => value },
        { heading: text("take.low"), kind: "number", cell: ({ low }) => low },
        { heading: text("take.high"), kind: "number", cell: ({ high }) => high },
        {
          heading: text("take.unit"),
          cell: ({ metric }) => text(`unitName.${METRICS[metric].unit}`),
        },
        { heading: text("take.n"), kind: "number", cell: ({ n }) => n },
        { heading: text("take.excluded"), kind: "number", cell: ({ excluded }) => excluded },
        { heading: text("take.formula"), cell: ({ metric }) => METRICS[metric].formula },
        { heading: text("take.reference"), cell: ({ metric }) => METRICS[metric].reference },
        { heading: text("take.seed"), cell: ({ seed }) => String(seed) },
        { heading: text("take.draws"), kind: "number", cell: ({ draws }) => draws },
      ],
    }),
  ];
}
