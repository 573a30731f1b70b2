import type { PlanLoads } from "../../../domain/compare/unit-loads.ts";
import { useLocal } from "../../shared/atlas-context.tsx";
import { useCompareText } from "../use-compare-text.ts";
import { BarChart } from "./BarChart.tsx";
import type { BarGroup } from "./bars-layout.ts";

/** More bars of a plan would tell little: those below lead nothing or one task. */
const MOST_DRAWN = 12;

/** Which units of each plan lead and support most. */
export function UnitChart({ loads }: { readonly loads: readonly PlanLoads[] }) {
  const text = useCompareText();
  const local = useLocal();
  const groups = loads.map(({ plan, units }): BarGroup => ({
    heading: local(plan, "short"),
    bars:
      units.length === 0
        ? [{ label: "", parts: [], figure: text("units.none") }]
        : units.slice(0, MOST_DRAWN).map(({ agency, led, duties }) => ({
            label: local(agency, "name"),
            parts: [
              { look: "solid", value: led },
              { look: "hatch", value: duties.listed },
              { look: "hollow", value: duties.support },
            ],
            figure: `${led} · ${duties.listed} · ${duties.support}`,
          })),
  }));
  return (
    <BarChart
      title={text("units.title")}
      description={text("chart.units", { count: MOST_DRAWN })}
      groups={groups}
    />
  );
}
