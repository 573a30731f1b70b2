import type { Json, JsonObject } from "../protocol.ts";

/** The way to a value within another. */
export type ValuePath = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list, or none in the place of what is no list. */
export function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function textIn(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function valueAt(value: Json | undefined, path: ValuePath): Json | undefined {
  return path.reduce<Json | undefined>((current, step) => {
    if (typeof step === "number") return listIn(current)[step];
    return isObject(current) ? current[step] : undefined;
  }, value);
}

/** A value with another one in it; `undefined` takes a field or an item away. What lies beside is the same object as before. */
export function withValue(value: Json, path: ValuePath, next: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return next ?? null;
  const isGone = rest.length === 0 && next === undefined;
  const within = (inner: Json | undefined): Json => withValue(inner ?? {}, rest, next);
  return typeof step === "number"
    ? withEntry(listIn(value), step, isGone ? null : within)
    : withField(isObject(value) ? value : {}, step, isGone ? null : within);
}

/** Makes what stands in a place from what stood there; null takes it away. */
type Within = ((inner: Json | undefined) => Json) | null;

function withEntry(list: readonly Json[], index: number, within: Within): Json {
  if (within === null) return list.filter((_, at) => at !== index);
  if (index >= list.length) return [...list, within(undefined)];
  return list.map((item, at) => (at === index ? within(item) : item));
}

function withField(record: JsonObject, key: string, within: Within): Json {
  if (within !== null) return { ...record, [key]: within(record[key]) };
  const { [key]: _gone, ...others } = record;
  return others;
}
