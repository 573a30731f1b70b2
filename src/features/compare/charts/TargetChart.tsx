import type { WholePlan } from "../../../domain/atlas/atlas.ts";
import {
  headlineTargets,
  likeTargets,
  type PlanTarget,
} from "../../../domain/compare/like-targets.ts";
import { unlikeTargets } from "../../../domain/compare/unlike-targets.ts";
import { impliedGrowth } from "../../../domain/targets/implied-growth.ts";
import { toThing } from "../../../state/changes.ts";
import { changeView } from "../../../state/store.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { targetFigure } from "../../shared/target-figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useIsLeftOut } from "../findings-out.ts";
import { useCompareText } from "../use-compare-text.ts";
import { YearChart } from "./YearChart.tsx";
import type { YearPanel, YearPoint, YearRow } from "./years-layout.ts";

/** What the plans aim at and by when: what is defined alike together, each plan's own goals, and what only sounds alike apart. */
export function TargetChart({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { local, language } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const isOut = useIsLeftOut();
  const rowOf = ({ plan, target }: PlanTarget, key: string, named: "plan" | "both" | "metric") => {
    const growth = impliedGrowth(target);
    const start: readonly YearPoint[] =
      growth === null ? [] : [{ year: growth.fromYear, figure: growth.baseline, look: "hollow" }];
    const [short, metric] = [local(plan, "short"), local(target, "metric")];
    return {
      key: `${key} ${plan.id} ${target.id}`,
      label: { plan: short, both: `${short} · ${metric}`, metric }[named],
      points: [
        ...start,
        { year: target.year, figure: targetFigure(target, language), look: "solid" },
      ],
      onOpen: () => changeView(toThing({ type: "target", plan: plan.id, id: target.id })),
    } satisfies YearRow;
  };
  const like = likeTargets(plans).map(({ key, targets }): YearPanel => ({
    title: charts("chart.targets.like", {
      name: targets[0] ? local(targets[0].target, "metric") : "",
    }),
    rows: targets.map((of) => rowOf(of, key, "plan")),
  }));
  const own = plans.map((whole): YearPanel => ({
    title: charts("chart.targets.own", { plan: local(whole.plan, "short") }),
    rows: headlineTargets(whole).map((target) =>
      rowOf({ plan: whole.plan, target }, "own", "metric"),
    ),
  }));
  const unlike = unlikeTargets(plans).filter(({ key }) => !isOut(key));
  const panels = [
    ...like,
    ...own,
    {
      title: charts("chart.targets.unlike"),
      rows: unlike.flatMap(({ key, a, b }) => [rowOf(a, key, "both"), rowOf(b, key, "both")]),
    },
  ];
  return (
    <YearChart
      title={text("targets.title")}
      description={charts("chart.targets")}
      panels={panels.filter(({ rows }) => rows.length > 0)}
      noYear={charts("chart.targets.noYear")}
    />
  );
}
