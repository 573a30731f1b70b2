import { z } from "zod";
import { itemName } from "../../src/domain/atlas/item-name.ts";
import { groupBy } from "../../src/domain/collections/group-by.ts";
import { AUTHORED_KINDS } from "../authored/authored-schemas.ts";
import { cellOf, valueOf, type Cell } from "./cell-text.ts";
import { bare, sheetColumns, type SheetColumn } from "./sheet-columns.ts";

/** A sheet of a plan's workbook: what it is called, and of which kind of authored file it has the things. */
export type SheetKind = { readonly sheet: string; readonly kind: string };

/** The sheets of a workbook in their order. Extents are drawn, not written: they have none. */
export const SHEET_KINDS: readonly SheetKind[] = [
  { sheet: "规划", kind: "plan" },
  { sheet: "条目", kind: "clauses" },
  { sheet: "地点", kind: "sites" },
  { sheet: "定位", kind: "places" },
  { sheet: "任务", kind: "tasks" },
  { sheet: "指标", kind: "targets" },
  { sheet: "合作", kind: "links" },
  { sheet: "其他记录", kind: "records" },
  { sheet: "产业用词", kind: "wordings" },
  { sheet: "企业", kind: "mentions" },
  { sheet: "责任单位", kind: "written-units" },
  { sheet: "改址", kind: "redirects" },
  { sheet: "更正", kind: "struck" },
  { sheet: "例外", kind: "exceptions" },
];

type Thing = Readonly<Record<string, unknown>>;

/** The file of a kind in a plan's folder or in geo/, from the root. */
export function fileOf({ kind }: SheetKind, plan: string): string {
  return (AUTHORED_KINDS[kind]?.files ?? "").replace("*", plan);
}

/** The columns of a kind of sheet. */
export function columnsOf({ kind }: SheetKind): readonly SheetColumn[] {
  return sheetColumns(schemaOf(kind));
}

/** Things as rows of cells, in the order of the columns. */
export function rowsOf(sheet: SheetKind, things: readonly Thing[]): readonly (readonly Cell[])[] {
  const columns = columnsOf(sheet);
  return things.map((thing) => columns.map(({ path, leaf }) => cellOf(fieldAt(thing, path), leaf)));
}

/**
 * Rows as things; a row that says the same as the thing of that name that was there before gives that very thing, so that a
 * sheet that nobody changed changes no file.
 * @param rows below the head of the sheet; empty ones are skipped
 */
export function thingsOf(
  sheet: SheetKind,
  rows: readonly (readonly Cell[])[],
  before: readonly Thing[],
): readonly Thing[] {
  const schema = schemaOf(sheet.kind);
  const keys = columnsOf(sheet).map(({ key }) => key);
  const known = groupBy([...before.entries()], ([index, thing]) => itemName(thing, index));
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row, index) => {
      const cells = new Map(keys.map((key, at) => [key, row[at] ?? null]));
      const own = built(schema, [], cells) as Thing;
      const thing = cells.get("review") === "是" ? { ...own, review: true } : own;
      const old = known.get(itemName(thing, index)) ?? [];
      return old.find(([, one]) => meansTheSame(one, thing, schema))?.[1] ?? thing;
    });
}

function schemaOf(kind: string): z.ZodType {
  const schema = AUTHORED_KINDS[kind]?.item;
  if (!schema) throw new Error(`no such kind: ${kind}`);
  return schema;
}

function fieldAt(thing: Thing, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, field) => (value as Thing | null | undefined)?.[field],
    thing,
  );
}

type Cells = ReadonlyMap<string, Cell>;

/** The value of a schema from the cells below a path; undefined where it is left out. */
function built(schema: z.ZodType, path: readonly string[], cells: Cells): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodLiteral) return inner.value;
  if (inner instanceof z.ZodObject) {
    if (schema instanceof z.ZodNullable && isEmpty(path, cells)) return null;
    return Object.fromEntries(
      Object.entries(inner.shape).flatMap(([field, own]) => {
        const value = built(own as z.ZodType, [...path, field], cells);
        return value === undefined ? [] : [[field, value]];
      }),
    );
  }
  const cell = cells.get(path.join(".")) ?? null;
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return cell === null && isOptional ? undefined : valueOf(cell, inner);
}

function isEmpty(path: readonly string[], cells: Cells): boolean {
  const before = `${path.join(".")}.`;
  return ![...cells].some(([key, cell]) => key.startsWith(before) && cell !== null);
}

function meansTheSame(old: Thing, thing: Thing, schema: z.ZodType): boolean {
  const plain = ({ $schema: _schema, review, ...own }: Thing) => {
    const parsed = schema.safeParse(own);
    return JSON.stringify([parsed.success ? parsed.data : own, review ?? null]);
  };
  return plain(old) === plain(thing);
}
