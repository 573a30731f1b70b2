import { memo, type ReactNode } from "react";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import {
  RECORD_COLUMNS,
  type RecordColumn,
  type RecordRow,
} from "../../domain/records/record-table.ts";
import { siteRef, taskRef } from "../../domain/things/refs.ts";
import { sectionIn } from "../../i18n/words/section.ts";
import { isSameRef, type ThingRef } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Cell } from "../../ui/Table.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { PerhapsMark } from "../shared/PerhapsMark.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useRecordWords } from "./use-record-words.ts";

type RecordLineProps = {
  readonly row: RecordRow;
  readonly shown: ReadonlySet<RecordColumn>;
  readonly labelOf: (column: RecordColumn) => string;
};

/** One item in the table of other items. Memoised, so that a new order moves rows and draws none anew. */
export const RecordLine = memo(function RecordLine({ row, shown, labelOf }: RecordLineProps) {
  const { plan, record } = row;
  const { local } = useAtlas();
  const ref: ThingRef = { type: "record", plan: plan.id, id: record.id };
  const current = useViewPart(({ select }) => isSameRef(select, ref));
  return (
    <tr data-current={current || undefined}>
      <th scope="row" data-cell="name">
        <ViewLink to={toThing(ref)} current={current}>
          {local(record, "name")}
        </ViewLink>
        <PerhapsMark of={ref} />
      </th>
      {RECORD_COLUMNS.filter((column) => shown.has(column)).map((column) => (
        <Cell
          key={column}
          label={labelOf(column)}
          data-cell={column === "year" || column === "clause" ? "short" : undefined}
        >
          <RecordCell row={row} column={column} />
        </Cell>
      ))}
    </tr>
  );
});

type RecordCellProps = { readonly row: RecordRow; readonly column: RecordColumn };

function RecordCell({ row, column }: RecordCellProps): ReactNode {
  const { words } = useRecordWords();
  const { plan, record } = row;
  switch (column) {
    case "year":
      return record.year ?? <Unwritten />;
    case "sites":
      return <Sites row={row} />;
    case "tasks":
      return <Tasks row={row} />;
    case "clause":
      return <ClauseRef plan={plan} section={record.section} />;
    default:
      return words[column](row) ?? <Unwritten />;
  }
}

function Sites({ row: { plan, record } }: { readonly row: RecordRow }) {
  const { t, local } = useAtlas();
  const sites = record.sites.flatMap((id) => outlineIndex(plan).siteById.get(id) ?? []);
  if (sites.length === 0) return <Unwritten />;
  return sites.map((site) => (
    <div key={site.id}>
      <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
      <Aside place="after">{t(`precision.${site.place.precision}`)}</Aside>
    </div>
  ));
}

function Tasks({ row: { plan, record } }: { readonly row: RecordRow }) {
  const { language } = useAtlas();
  if (record.tasks.length === 0) return <Unwritten />;
  return record.tasks.map((section) => (
    <div key={section}>
      <ViewLink to={toThing(taskRef(plan.id, section))}>{sectionIn(section, language)}</ViewLink>
    </div>
  ));
}
