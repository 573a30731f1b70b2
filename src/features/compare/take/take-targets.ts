import type { AtlasPlan } from "../../../domain/atlas/atlas.ts";
import { headlineTargets, type LikeTargets } from "../../../domain/compare/like-targets.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Target } from "../../../model/types.ts";
import { toThing } from "../../../state/changes.ts";
import { targetColumns } from "../../shared/target-columns.ts";
import type { Take } from "./use-take.ts";

type Row = { readonly plan: AtlasPlan; readonly target: Target; readonly group: string };

/** The targets that are set side by side, and under another heading those that stand apart. */
export function takeTargets(take: Take, like: readonly LikeTargets[]): readonly TableValue[] {
  const { plans, text, local, table } = take;
  const rows: readonly Row[] = [
    ...like.flatMap(({ targets }) =>
      targets.map(({ plan, target }) => ({ plan, target, group: local(target, "metric") })),
    ),
    ...plans.flatMap((whole) =>
      headlineTargets(whole).map((target) => ({
        plan: whole.plan,
        target,
        group: text("targets.own"),
      })),
    ),
  ];
  return [
    table({
      title: text("targets.title"),
      rows,
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, target }) => ({
        plans: [plan.id],
        ...toThing({ type: "target", plan: plan.id, id: target.id }),
      }),
      columns: [
        { heading: take.head("group"), cell: ({ group }) => group },
        ...targetColumns<Row>(take),
      ],
    }),
  ];
}
