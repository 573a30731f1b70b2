import { useCallback, useMemo } from "react";
import type {
  RecordColumn,
  RecordGroup,
  RecordRow,
  RecordWords,
} from "../../domain/records/record-table.ts";
import { asWritten } from "../../i18n/words/names.ts";
import type { RecordKind, SiteStatus } from "../../model/vocabulary.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { useTablesText } from "./use-tables-text.ts";

/** What the columns and groups of the other items are called, and what stands in their cells as words. */
export function useRecordWords() {
  const { atlas, t, local, language } = useAtlas();
  const say = useTablesText();
  const words = useMemo((): RecordWords => {
    const industries = ({ plan, record }: RecordRow) =>
      record.industries.map(({ term }) => asWritten(term, plan.wordings[term]?.termEn, language));
    return {
      name: ({ record }) => local(record, "name"),
      kind: ({ record }) => t(`recordKind.${record.kind}`),
      plan: ({ plan }) => local(plan, "short"),
      status: ({ record: { status } }) => status && t(`status.${status}`),
      industries: (row) => industries(row).join(" · ") || null,
    };
  }, [t, local, language]);
  const labelOf = useCallback(
    (column: RecordColumn): string => {
      switch (column) {
        case "plan":
          return t("tasks.plan");
        case "year":
          return t("ledger.year");
        case "sites":
          return t("tasks.sites");
        case "clause":
          return t("ledger.clause");
        default:
          return say(`records.${column}`);
      }
    },
    [t, say],
  );
  const headingOf = useCallback(
    ({ by, value }: RecordGroup): string => {
      if (value === null) return say("records.silent");
      switch (by) {
        case "kind":
          return t(`recordKind.${value as RecordKind}`);
        case "status":
          return t(`status.${value as SiteStatus}`);
        case "year":
          return t("target.yearOf", { year: value });
        case "plan": {
          const plan = atlas.planById.get(value);
          return plan ? local(plan, "short") : value;
        }
      }
    },
    [atlas, t, local, say],
  );
  return { words, labelOf, headingOf };
}
