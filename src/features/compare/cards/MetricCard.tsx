import { METRICS } from "../../../domain/compare/metric-definitions.ts";
import { toSection } from "../../../state/changes.ts";
import { useLanguage, useLocal } from "../../shared/atlas-context.tsx";
import { metricWords } from "../metric-words.ts";
import { useAmongName } from "../use-among-name.ts";
import { useCompareText } from "../use-compare-text.ts";
import { CardFrame } from "./CardFrame.tsx";
import type { FigureOf } from "./figure.ts";

type MetricCardProps = { readonly figure: FigureOf<"metric">; readonly onClose: () => void };

/** All that is behind a spatial metric of a plan. */
export function MetricCard({ figure, onClose }: MetricCardProps) {
  const { number, among, table } = figure;
  const { plan, value, metrics } = number;
  const text = useCompareText();
  const language = useLanguage();
  const local = useLocal();
  const nameOf = useAmongName();
  const { formula, reference } = METRICS[value.metric];
  const words = metricWords(value, text, language);
  return (
    <CardFrame
      title={`${local(plan, "short")} · ${text(`metric.${value.metric}`)}`}
      facts={[
        [text("among.label"), among === null ? text("among.published") : nameOf(among)],
        [text("take.value"), words?.value ?? text("metrics.none")],
        [text("card.interval"), words?.interval ?? text("card.exact")],
        [text("take.n"), String(value.n)],
        [text("take.excluded"), text("card.excluded", { count: value.excluded })],
        [text("take.formula"), formula],
        [text("take.reference"), reference],
        [
          text("card.draws"),
          text("card.drawn", { draws: metrics.draws, seed: String(metrics.seed) }),
        ],
      ]}
      anew={{ ...toSection("metrics"), among: among ?? "all" }}
      here={text("card.here")}
      table={table}
      onClose={onClose}
    />
  );
}
