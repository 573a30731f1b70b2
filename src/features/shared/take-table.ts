import type { NamedPlan } from "../../domain/atlas/atlas.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { CellValue, TableColumn, TableValue } from "../../domain/export/table-value.ts";
import { TAKE } from "../../i18n/take/catalogue.ts";
import type { TakeKey } from "../../i18n/take/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { lifeCycleWords } from "../../i18n/words/life-cycle-words.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { viewAddress } from "../../state/address.ts";
import type { ViewChange } from "../../state/changes.ts";
import { uiStore, viewStore } from "../../state/store.ts";
import { DEFAULT_VIEW, type View } from "../../state/view.ts";
import type { AtlasContextValue } from "./atlas-context.tsx";

/** A column of a table to be taken home: a list becomes one cell. */
export type TakeColumn<Row> = {
  readonly heading: string;
  /** Text unless it is said. */
  readonly kind?: TableColumn["kind"];
  readonly cell: (row: Row) => CellValue | undefined | readonly string[];
};

export type TakeSpec<Row> = {
  readonly title: string;
  readonly columns: readonly TakeColumn<Row>[];
  readonly rows: readonly Row[];
  /** The plans that it is about, all that are compared or listed. */
  readonly plans: readonly NamedPlan[];
  /** The plan that a row is of; left out where rows are of several. */
  readonly planOf?: (row: Row) => NamedPlan;
  /** What the row is about, at its own address; left out where the page itself is its address. */
  readonly thingOf?: (row: Row) => ViewChange;
  /** Of the page, where it is not the view of the moment as it is. */
  readonly page?: ViewChange;
};

type TakeContext = Pick<AtlasContextValue, "atlas" | "language" | "t" | "local" | "root" | "today">;

/** Text of the messages of what is taken home, for who cannot use a hook. */
export function takeTextOf({ language }: Pick<TakeContext, "language">): TranslateOf<TakeKey> {
  return translateOf(TAKE[language], language);
}

/**
 * A table as it is taken home: the columns given, before them the plan of each row, behind them whether it still runs, the
 * version of the data and an address; and the lines that say where all of it comes from.
 */
export function takeTable<Row>(context: TakeContext, spec: TakeSpec<Row>): TableValue {
  const { atlas, local } = context;
  const text = takeTextOf(context);
  const { planOf, thingOf } = spec;
  const page = pageAddress(context, spec.page);
  const columns: readonly TakeColumn<Row>[] = [
    ...(planOf ? [{ heading: text("plan"), cell: (row: Row) => local(planOf(row), "short") }] : []),
    ...spec.columns,
    ...(planOf
      ? [{ heading: text("cycle"), cell: (row: Row) => cycleWords(context, planOf(row)) }]
      : []),
    ...fitColumn(context, thingOf),
    { heading: text("version"), cell: () => atlas.dataVersion },
    {
      heading: text("address"),
      cell: (row: Row) => (thingOf ? thingAddress(context, thingOf(row)) : page),
    },
  ];
  return {
    title: spec.title,
    columns: columns.map(({ heading, kind }) => ({ heading, kind: kind ?? "text" })),
    rows: spec.rows.map((row) => columns.map(({ cell }) => oneCell(cell(row)))),
    sources: sourceLines(context, spec.plans, page),
  };
}

/** Whether a row fits what is asked for or may only fit it; left out where that is sure of all. */
function fitColumn<Row>(
  context: TakeContext,
  thingOf: TakeSpec<Row>["thingOf"],
): readonly TakeColumn<Row>[] {
  const text = takeTextOf(context);
  const perhaps = uiStore.getState().sifted?.perhaps;
  if (!perhaps || perhaps.size === 0 || !thingOf) return [];
  const isUnsure = ({ select }: ViewChange) => !!select && perhaps.has(formatRef(select));
  const cell = (row: Row) => text(isUnsure(thingOf(row)) ? "fits.perhaps" : "fits.yes");
  return [{ heading: text("fits"), cell }];
}

/** Items of a list stand apart by semicolons, as in the published tables. */
function oneCell(value: CellValue | undefined | readonly string[]): CellValue {
  if (value === undefined) return null;
  if (value === null || typeof value !== "object") return value;
  return value.length === 0 ? null : value.join(";");
}

function sourceLines(
  context: TakeContext,
  plans: readonly NamedPlan[],
  page: string,
): TableValue["sources"] {
  const { atlas, local, today } = context;
  const text = takeTextOf(context);
  return [
    ...plans.map((plan) => ({
      label: text("plan"),
      text: text("planLine", {
        title: local(plan, "title"),
        cycle: cycleWords(context, plan),
      }),
    })),
    { label: text("version"), text: atlas.dataVersion },
    { label: text("accessed"), text: today },
    { label: text("address"), text: page },
    { label: text("licence"), text: text("licenceText") },
  ];
}

function cycleWords({ t, today }: TakeContext, plan: NamedPlan): string {
  return lifeCycleWords(plan, lifeCycle(plan, today), t);
}

function pageAddress(context: TakeContext, change: ViewChange = {}): string {
  return absolute(context, { ...viewStore.getState(), camera: null, ...change });
}

/** Of a thing for ever: no layers, no colours of the reader. */
function thingAddress(context: TakeContext, change: ViewChange): string {
  return absolute(context, { ...DEFAULT_VIEW, language: context.language, ...change });
}

function absolute({ root }: TakeContext, view: View): string {
  return new URL(`${root}${viewAddress(view)}`, document.baseURI).href;
}
