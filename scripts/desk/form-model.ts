import { z } from "zod";
import type { Choice, FieldModel, KindModel, NameKind } from "../../src/desk/protocol.ts";
import { AUTHORED_KINDS } from "../authored/authored-schemas.ts";
import { valueLabels, valueLabelsEn } from "../authored/value-labels.ts";
import { fieldName, fieldNameEn } from "../sheets/field-names.ts";
import { SHEET_KINDS } from "../sheets/plan-sheets.ts";
import { bare } from "../sheets/sheet-columns.ts";

/** Kinds of files that plans share: a draft makes things of them, and the desk is where these are looked at. */
export const SHARED_KINDS = ["agency", "enterprise", "outside"] as const;

const SHARED_NAMES: Readonly<Record<string, string>> = {
  agency: "单位档案",
  enterprise: "企业档案",
  outside: "外地",
};

/** Every kind that the desk can change, in the order in which a plan is gone through. */
export function deskKinds(): readonly KindModel[] {
  const named = [
    ...SHEET_KINDS,
    ...SHARED_KINDS.map((kind) => ({ sheet: SHARED_NAMES[kind] ?? kind, kind })),
  ];
  return named.map(({ kind, sheet }) => ({
    kind,
    nameZh: sheet,
    nameEn: fieldNameEn(kind.replaceAll("-", " ")),
    fields: fieldsOf(schemaOf(kind), kind),
  }));
}

function schemaOf(kind: string): z.ZodType {
  const item = AUTHORED_KINDS[kind]?.item;
  if (!item) throw new Error(`no such kind: ${kind}`);
  return item;
}

function fieldsOf(schema: z.ZodType, kind: string): readonly FieldModel[] {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).map(([key, own]) => fieldOf(key, own as z.ZodType, kind));
}

function fieldOf(key: string, schema: z.ZodType, kind: string): FieldModel {
  const inner = bare(schema);
  return {
    key,
    labelZh: fieldName(key).replace(SHEET_HINT, ""),
    labelEn: fieldNameEn(key),
    isNullable: isNullable(schema),
    isOptional: schema instanceof z.ZodOptional || schema instanceof z.ZodDefault,
    ...shapeOf(key, inner, kind),
  };
}

/** How a cell of a sheet is written, which a form need not say. */
const SHEET_HINT = /（[^（）]*｜[^（）]*）$/u;

/** `z.enum(…).nullable().default(null)` may be null too. */
function isNullable(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodNullable) return true;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? isNullable(schema.unwrap() as z.ZodType)
    : false;
}

type Shape = Pick<FieldModel, "type" | "choices" | "names" | "fields" | "item" | "value">;

function shapeOf(key: string, inner: z.ZodType, kind: string): Shape {
  if (inner instanceof z.ZodLiteral) return { type: "fixed", value: String(inner.value) };
  if (inner instanceof z.ZodEnum)
    return { type: "choice", choices: choicesOf(inner.options.map(String)) };
  if (inner instanceof z.ZodNumber) return { type: "number" };
  if (inner instanceof z.ZodBoolean) return { type: "flag" };
  if (inner instanceof z.ZodTuple) return { type: "position" };
  if (inner instanceof z.ZodObject) return { type: "group", fields: fieldsOf(inner, kind) };
  if (inner instanceof z.ZodArray)
    return { type: "list", item: fieldOf(key, inner.element as z.ZodType, kind) };
  const names = namesOf(key, kind);
  return { type: LONG.test(key) ? "long" : "text", ...(names ? { names } : {}) };
}

/** Sentences of ours. */
const LONG =
  /^(?:summary|role|about|purpose|note|notes|line|text|reason|wording|unitsPhrase)(?:Zh|En)?$/u;

function choicesOf(values: readonly string[]): readonly Choice[] {
  const zh = valueLabels(values);
  const en = valueLabelsEn(values);
  return values.map((value, index) => ({
    value,
    zh: zh?.[index] ?? value,
    en: en?.[index] ?? value,
  }));
}

const NAMES: Readonly<Record<string, NameKind>> = {
  section: "section",
  tasks: "section",
  sites: "site",
  site: "site",
  from: "site",
  enterprise: "enterprise",
  enterprises: "enterprise",
  agency: "agency",
  sources: "source",
  place: "outside",
  finer: "finer",
};

/** Where a key means something else in one kind than in the others; null where it names nothing. */
const NAMES_IN: Readonly<Record<string, Readonly<Record<string, NameKind | null>>>> = {
  clauses: { parent: "section", section: null },
  sites: { parent: "site", term: "term" },
  tasks: { term: "term" },
  records: { term: "term" },
  targets: { industry: "term" },
  redirects: { from: null },
};

function namesOf(key: string, kind: string): NameKind | null {
  const own = NAMES_IN[kind]?.[key];
  return own === undefined ? (NAMES[key] ?? null) : own;
}
