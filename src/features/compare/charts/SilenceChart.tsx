import type { PlanQuality } from "../../../domain/quality/quality.ts";
import { formatPercent } from "../../../i18n/format.ts";
import { useLanguage, useLocal } from "../../shared/atlas-context.tsx";
import { COUNTED_SILENCES } from "../silences.ts";
import { useOpenCard } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { BarChart } from "./BarChart.tsx";
import type { BarGroup } from "./bars-layout.ts";

/** How much of each kind each plan leaves unsaid, of all there is of it. */
export function SilenceChart({ qualities }: { readonly qualities: readonly PlanQuality[] }) {
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const local = useLocal();
  const language = useLanguage();
  const groups = COUNTED_SILENCES.map(([key, countOf, itemsOf]): BarGroup => ({
    heading: text(`silence.${key}`),
    bars: qualities.map((quality) => {
      const [count, total] = countOf(quality);
      const share = total === 0 ? 0 : count / total;
      return {
        label: local(quality.plan, "short"),
        parts: [
          { look: "hatch", value: share },
          { look: "hollow", value: 1 - share },
        ],
        figure: text("silence.count", { count, total, share: formatPercent(share, language) }),
        onOpen: () =>
          open({
            of: "silence",
            plan: quality.plan,
            silence: key,
            total,
            items: itemsOf(quality),
          }),
      };
    }),
  }));
  return (
    <BarChart
      title={text("silence.title")}
      description={charts("chart.silence")}
      groups={groups}
      most={1}
    />
  );
}
