import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { asWritten } from "../../i18n/words/names.ts";
import type { Target } from "../../model/types.ts";
import type { AtlasContextValue } from "./atlas-context.tsx";
import { takeTextOf, type TakeColumn } from "./take-table.ts";
import { targetFigure } from "./target-figure.ts";

type Context = Pick<AtlasContextValue, "t" | "local" | "language">;
type Row = { readonly plan: AtlasPlan; readonly target: Target };

/** What is told of a target in every table that is taken home. */
export function targetColumns<Of extends Row>(context: Context): readonly TakeColumn<Of>[] {
  const { t, local, language } = context;
  const text = takeTextOf(context);
  return [
    { heading: text("target"), cell: ({ target }) => local(target, "metric") },
    { heading: text("figure"), cell: ({ target }) => targetFigure(target, language) },
    { heading: text("value"), kind: "number", cell: ({ target }) => target.value },
    { heading: text("valueTo"), kind: "number", cell: ({ target }) => target.valueTo },
    { heading: text("unit"), cell: ({ target }) => local(target, "unit") },
    { heading: text("year"), kind: "number", cell: ({ target }) => target.year },
    { heading: text("scope"), cell: ({ target }) => t(`scope.${target.scope}`) },
    { heading: text("scopeOf"), cell: (row) => scopeOf(row, context) },
    { heading: text("section"), cell: ({ target }) => target.section },
    { heading: text("phrase"), cell: ({ target }) => target.phrase },
  ];
}

/** The place and the industry that a target is set for. */
function scopeOf({ plan, target }: Row, { local, language }: Context): readonly string[] {
  const site = outlineIndex(plan).siteById.get(target.site ?? "");
  const term = target.industry;
  return [
    ...(site ? [local(site, "name")] : []),
    ...(term === null ? [] : [asWritten(term, plan.wordings[term]?.termEn, language)]),
  ];
}
