import type { TableValue } from "../../domain/export/table-value.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import type { RecordColumn, RecordGroup, RecordRow } from "../../domain/records/record-table.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import type { AtlasContextValue } from "../shared/atlas-context.tsx";
import { takeTable, takeTextOf, type TakeColumn } from "../shared/take-table.ts";

type Row = RecordRow & { readonly group: string };

type Shown = {
  readonly shown: ReadonlySet<RecordColumn>;
  readonly headingOf: (group: RecordGroup) => string;
};

/** The other items as a table, with the columns, under the headings and in the order that they have on the page. */
export function takeRecords(
  context: AtlasContextValue,
  groups: readonly RecordGroup[],
  { shown, headingOf }: Shown,
): readonly TableValue[] {
  const text = takeTextOf(context);
  const rows: readonly Row[] = groups.flatMap((group) => {
    const name = headingOf(group);
    return group.rows.map((row) => ({ ...row, group: name }));
  });
  return [
    takeTable(context, {
      title: text("records"),
      rows,
      plans: [...new Set(rows.map(({ plan }) => plan))],
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, record }) => ({
        plans: [plan.id],
        ...toThing({ type: "record", plan: plan.id, id: record.id }),
      }),
      columns: [
        { heading: text("group"), cell: ({ group }) => group },
        { heading: text("record"), cell: ({ record }) => context.local(record, "name") },
        ...recordColumns(context).flatMap(({ of, column }) => (shown.has(of) ? [column] : [])),
        { heading: text("section"), cell: ({ record }) => record.section },
        { heading: text("phrase"), cell: ({ record }) => record.phrase },
      ],
    }),
  ];
}

type ChosenColumn = { readonly of: RecordColumn; readonly column: TakeColumn<Row> };

function recordColumns(context: AtlasContextValue): readonly ChosenColumn[] {
  const { t, local, language } = context;
  const text = takeTextOf(context);
  return [
    {
      of: "kind",
      column: { heading: text("kind"), cell: ({ record }) => t(`recordKind.${record.kind}`) },
    },
    {
      of: "year",
      column: { heading: text("year"), kind: "number", cell: ({ record }) => record.year },
    },
    {
      of: "status",
      column: {
        heading: text("status"),
        cell: ({ record: { status } }) => status && t(`status.${status}`),
      },
    },
    {
      of: "industries",
      column: {
        heading: text("industries"),
        cell: ({ plan, record }) =>
          record.industries.map(({ term }) =>
            asWritten(term, plan.wordings[term]?.termEn, language),
          ),
      },
    },
    {
      of: "sites",
      column: {
        heading: text("sites"),
        cell: ({ plan, record }) =>
          record.sites.flatMap((id) => {
            const site = outlineIndex(plan).siteById.get(id);
            return site ? [local(site, "name")] : [];
          }),
      },
    },
    { of: "tasks", column: { heading: text("task"), cell: ({ record }) => record.tasks } },
  ];
}
