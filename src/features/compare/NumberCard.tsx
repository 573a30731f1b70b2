import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { METRICS } from "../../domain/compare/metric-definitions.ts";
import type { PlanMetrics } from "../../domain/compare/metrics-file.ts";
import type { MetricValue } from "../../domain/compare/plan-metrics.ts";
import type { SitesAmong } from "../../domain/compare/recompute.ts";
import type { TableValue } from "../../domain/export/table-value.ts";
import { toSection } from "../../state/changes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { CopyLink } from "../shared/CopyLink.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { metricWords } from "./metric-words.ts";
import styles from "./NumberCard.module.css";
import { useAmongName } from "./MetricsFilter.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** A number of a plan, and the metrics that it is one of. */
export type PlanNumber = {
  readonly plan: AtlasPlan;
  readonly value: MetricValue;
  readonly metrics: PlanMetrics;
};

type NumberCardProps = {
  readonly number: PlanNumber;
  readonly among: SitesAmong | null;
  /** The number alone as a table. */
  readonly table: () => readonly TableValue[];
  readonly onClose: () => void;
};

/** All that is behind a number: how sure it is, on what it rests, how it is computed, and where it is computed anew. */
export function NumberCard({ number, among, table, onClose }: NumberCardProps) {
  const { plan, value } = number;
  const { atlas, t } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const nameOf = useAmongName();
  const name = `${local(plan, "short")} · ${text(`metric.${value.metric}`)}`;
  // The same number, computed where the link is opened.
  const anew = { ...toSection("metrics"), among: among ?? "all" };
  return (
    <Dialog title={name} closeLabel={t("list.close")} onClose={onClose}>
      <Facts>
        <dt>{text("among.label")}</dt>
        <dd>{among === null ? text("among.published") : nameOf(among)}</dd>
        <NumberFacts number={number} />
        <dt>{t("print.version")}</dt>
        <dd>{atlas.dataVersion}</dd>
        <dt>{text("card.anew")}</dt>
        <dd>
          <ViewLink to={anew} onFollow={onClose}>
            {text("card.here")}
          </ViewLink>
        </dd>
      </Facts>
      <div className={styles.ways}>
        <CopyLink to={anew} />
        <TakeHome name={name} what={table} />
      </div>
    </Dialog>
  );
}

function NumberFacts({ number: { value, metrics } }: Pick<NumberCardProps, "number">) {
  const text = useCompareText();
  const language = useLanguage();
  const { formula, reference } = METRICS[value.metric];
  const words = metricWords(value, text, language);
  const facts = [
    ["take.value", words?.value ?? text("metrics.none")],
    ["card.interval", words?.interval ?? text("card.exact")],
    ["take.n", String(value.n)],
    ["take.excluded", text("card.excluded", { count: value.excluded })],
    ["take.formula", formula],
    ["take.reference", reference],
    ["card.draws", text("card.drawn", { draws: metrics.draws, seed: String(metrics.seed) })],
  ] as const;
  return facts.map(([key, fact]) => <Fact key={key} name={text(key)} value={fact} />);
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
