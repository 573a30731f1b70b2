import { z } from "zod";
import { valueLabels } from "../authored/value-labels.ts";
import { bare } from "./sheet-columns.ts";

/** What stands in a cell. */
export type Cell = string | number | null;

/** Between the fields of one entry of a list; entries stand on lines of their own. */
const BAR = "｜";
const YES = "是";
const NO = "否";

/**
 * A value as a cell shows it: closed sets in Chinese, lists a line each with `｜` between the fields of an entry. Where a text would
 * be read otherwise than it was written, the cell has the value as JSON.
 */
export function cellOf(value: unknown, leaf: z.ZodType): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? YES : NO;
  if (Array.isArray(value)) return listCell(value as readonly unknown[], leaf);
  const text = labelOf(String(value), leaf);
  return same(valueOf(text, leaf), value) ? text : JSON.stringify(value);
}

/** The value that a cell stands for; what is not understood stays as it is, for the checks to refuse. */
export function valueOf(cell: Cell, leaf: z.ZodType): unknown {
  if (leaf instanceof z.ZodArray || leaf instanceof z.ZodTuple) return listValue(cell, leaf);
  if (cell === null) return null;
  if (leaf instanceof z.ZodBoolean) return cell === YES;
  if (leaf instanceof z.ZodNumber) return Number.isNaN(Number(cell)) ? cell : Number(cell);
  const text = String(cell);
  if (leaf instanceof z.ZodEnum) return unlabelled(text, leaf);
  return text.startsWith('"') ? (parsed(text) ?? text) : text;
}

function listCell(list: readonly unknown[], leaf: z.ZodType): Cell {
  if (list.length === 0) return null;
  const text = list.map((entry) => entryLine(entry, leaf)).join("\n");
  return same(listValue(text, leaf), list) ? text : JSON.stringify(list);
}

function entryLine(entry: unknown, leaf: z.ZodType): string {
  const item = itemOf(leaf);
  if (!(item instanceof z.ZodObject)) return String(entry);
  const record = entry as Readonly<Record<string, unknown>>;
  const fields = Object.entries(item.shape).map(([field, own]) =>
    fieldText(record[field], bare(own as z.ZodType)),
  );
  while (fields.at(-1) === "") fields.pop();
  return fields.join(BAR);
}

/** A list inside an entry is JSON. */
function fieldText(value: unknown, leaf: z.ZodType): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? JSON.stringify(value) : labelOf(String(value), leaf);
}

function listValue(cell: Cell, leaf: z.ZodType): unknown {
  if (cell === null) return leaf instanceof z.ZodTuple ? null : [];
  const text = String(cell);
  const whole = text.startsWith("[") ? parsed(text) : undefined;
  if (Array.isArray(whole)) return whole;
  const item = itemOf(leaf);
  const lines = leaf instanceof z.ZodTuple ? text.split(/[,，\n]\s*/u) : text.split("\n");
  return lines.map((line) => entryValue(line, item));
}

function entryValue(line: string, item: z.ZodType): unknown {
  if (item instanceof z.ZodNumber) return Number(line);
  if (!(item instanceof z.ZodObject)) return line;
  const texts = line.split(BAR);
  return Object.fromEntries(
    Object.entries(item.shape).flatMap(([field, own], index) => {
      const schema = own as z.ZodType;
      const text = texts[index] ?? "";
      if (text === "" && schema instanceof z.ZodOptional) return [];
      return [[field, text === "" ? null : fieldValue(text, bare(schema))]];
    }),
  );
}

function fieldValue(text: string, leaf: z.ZodType): unknown {
  if (leaf instanceof z.ZodArray) return parsed(text) ?? text;
  return leaf instanceof z.ZodEnum ? unlabelled(text, leaf) : text;
}

/** The schema of an entry of a list; of a pair of numbers that of a number. */
function itemOf(leaf: z.ZodType): z.ZodType {
  if (leaf instanceof z.ZodArray) return bare(leaf.element as z.ZodType);
  return leaf instanceof z.ZodTuple ? z.number() : z.string();
}

function labelOf(value: string, leaf: z.ZodType): string {
  if (!(leaf instanceof z.ZodEnum)) return value;
  const values = leaf.options.map(String);
  return valueLabels(values)?.[values.indexOf(value)] ?? value;
}

function unlabelled(text: string, leaf: z.ZodEnum): string {
  const values = leaf.options.map(String);
  return values[valueLabels(values)?.indexOf(text) ?? -1] ?? text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
