import { useMemo } from "react";
import type { WholePlan } from "../../../domain/atlas/atlas.ts";
import type { CompareSectionId } from "../../../domain/compare/sections.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { CompareKey } from "../../../i18n/compare/zh-hans.ts";
import type { TakeKey } from "../../../i18n/take/zh-hans.ts";
import type { TranslateOf } from "../../../i18n/translate.ts";
import { toSection } from "../../../state/changes.ts";
import { type AtlasContextValue, useAtlas } from "../../shared/atlas-context.tsx";
import { takeTable, takeTextOf, type TakeSpec } from "../../shared/take-table.ts";
import { useCompareText } from "../use-compare-text.ts";

/** What makes tables of a part of the comparison. */
export type Take = Pick<AtlasContextValue, "t" | "local" | "language"> & {
  readonly plans: readonly WholePlan[];
  readonly text: TranslateOf<CompareKey>;
  /** Headings that all tables share. */
  readonly head: TranslateOf<TakeKey>;
  readonly table: <Row>(spec: Omit<TakeSpec<Row>, "plans" | "page">) => TableValue;
};

/** What makes tables of a part of the comparison of these plans, in the words of the page. */
export function useTake(section: CompareSectionId, plans: readonly WholePlan[]): Take {
  const context = useAtlas();
  const text = useCompareText();
  return useMemo(
    () => ({
      ...context,
      plans,
      text,
      head: takeTextOf(context),
      table: (spec) =>
        takeTable(context, {
          ...spec,
          plans: plans.map(({ plan }) => plan),
          page: toSection(section),
        }),
    }),
    [context, plans, section, text],
  );
}
