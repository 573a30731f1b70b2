import { z } from "zod";

/** A column of a sheet: a field of the things in it, by its path through objects, and the schema of its values. */
export type SheetColumn = {
  /** `period.from` */
  readonly key: string;
  readonly path: readonly string[];
  readonly leaf: z.ZodType;
  /** Whether the field may be left out. */
  readonly isOptional: boolean;
};

/** Marks what a program wrote and nobody has looked at. */
const REVIEW: SheetColumn = {
  key: "review",
  path: ["review"],
  leaf: z.boolean(),
  isOptional: true,
};

/** The columns of things of a schema: objects in them are laid out flat; what has only one value has no column. */
export function sheetColumns(schema: z.ZodType): readonly SheetColumn[] {
  return [...columnsOf(schema, []), REVIEW];
}

function columnsOf(schema: z.ZodType, path: readonly string[]): readonly SheetColumn[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodLiteral) return [];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([field, own]) =>
      columnsOf(own as z.ZodType, [...path, field]),
    );
  }
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return [{ key: path.join("."), path, leaf: inner, isOptional }];
}

/** A schema without what says that its value may be null or left out. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

/** The values of a column that has only these; null for any other. */
export function valuesOf({ leaf }: SheetColumn): readonly string[] | null {
  return leaf instanceof z.ZodEnum ? leaf.options.map(String) : null;
}
