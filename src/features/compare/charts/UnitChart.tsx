import type { PlanLoads } from "../../../domain/compare/unit-loads.ts";
import { useLocal } from "../../shared/atlas-context.tsx";
import { useOpenCard } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { BarChart } from "./BarChart.tsx";
import type { BarGroup } from "./bars-layout.ts";

/** More bars of a plan would tell little: those below lead nothing or one task. */
const MOST_DRAWN = 12;

/** Which units of each plan lead and support most. */
export function UnitChart({ loads }: { readonly loads: readonly PlanLoads[] }) {
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const local = useLocal();
  const groups = loads.map(({ plan, units }): BarGroup => ({
    heading: local(plan, "short"),
    bars:
      units.length === 0
        ? [{ label: "", parts: [], figure: text("units.none") }]
        : units.slice(0, MOST_DRAWN).map((load) => ({
            label: local(load.agency, "name"),
            parts: [
              { look: "solid", value: load.led },
              { look: "hatch", value: load.duties.listed },
              { look: "hollow", value: load.duties.support },
            ],
            figure: `${load.led} · ${load.duties.listed} · ${load.duties.support}`,
            onOpen: () => open({ of: "load", plan, load, count: "led" }),
          })),
  }));
  return (
    <BarChart
      title={text("units.title")}
      description={charts("chart.units", { count: MOST_DRAWN })}
      groups={groups}
    />
  );
}
