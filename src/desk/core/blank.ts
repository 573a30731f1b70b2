import type { FieldModel, Json, JsonObject } from "../protocol.ts";

/** A thing of a kind in which nothing has been written: silence where the plan may be silent, else what the checks refuse. */
export function blankItem(fields: readonly FieldModel[]): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => (field.isOptional ? [] : [[field.key, blankValue(field)]])),
  );
}

/** What stands in a field before somebody has written in it. */
export function blankValue(field: FieldModel): Json {
  if (field.isNullable) return null;
  switch (field.type) {
    case "fixed":
      return field.value ?? "";
    case "list":
      return [];
    case "group":
      return blankItem(field.fields ?? []);
    case "text":
    case "long":
      return "";
    case "flag":
      return false;
    default:
      // Nothing is chosen for anybody: the checks say that it is missing.
      return null;
  }
}
