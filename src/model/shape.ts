/**
 * What a value that comes from outside must be like before it is taken for a `Value`. The compiler holds a shape to
 * its type: every key that must be there is named, with its own shape. A list or a record whose inside is not looked
 * at is just `list` or `record`; `any` says that the key must be there, and stands for all that may be null.
 */
export type Shape<Value> =
  | "any"
  | ([Value] extends [string]
      ? TextShape<Value>
      : [Value] extends [number]
        ? NumberShape<Value>
        : [Value] extends [boolean]
          ? "flag"
          : [Value] extends [readonly (infer Item)[]]
            ? "list" | readonly [Shape<Item>]
            : [Value] extends [object]
              ? "record" | { readonly [Key in RequiredKeys<Value>]: Shape<Value[Key]> }
              : never);

/** A text that may only be one, as the kind of a file, is that text after an equals sign. */
type TextShape<Value extends string> = string extends Value ? "text" : "text" | `=${Value}`;

/** A number that may only be one, as the version of a format, is its own shape. */
type NumberShape<Value extends number> = number extends Value ? "number" : Value;

type RequiredKeys<Value> = {
  [Key in keyof Value]-?: object extends Pick<Value, Key> ? never : Key;
}[keyof Value] &
  string;

type AnyShape = string | number | readonly [AnyShape] | { readonly [key: string]: AnyShape };

/**
 * Where a value departs from a shape, as a path such as `sites.3.nameZh`; null where it nowhere does. Keys that the
 * shape does not name are let pass: a newer publication may have more of them.
 */
export function departure<Value>(value: unknown, shape: Shape<Value>): string | null {
  return firstDeparture(value, shape as AnyShape, "(whole)");
}

function firstDeparture(value: unknown, shape: AnyShape, path: string): string | null {
  if (typeof shape === "number") return value === shape ? null : path;
  if (typeof shape === "string") return isOfKind(value, shape) ? null : path;
  if (isItemShape(shape)) {
    if (!Array.isArray(value)) return path;
    return firstOf(value.entries(), (item) =>
      firstDeparture(item[1], shape[0], below(path, item[0])),
    );
  }
  if (!isRecord(value)) return path;
  return firstOf(Object.entries(shape), ([key, inner]) =>
    firstDeparture(value[key], inner, below(path, key)),
  );
}

function isItemShape(shape: AnyShape): shape is readonly [AnyShape] {
  return Array.isArray(shape);
}

function isOfKind(value: unknown, kind: string): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "list":
      return Array.isArray(value);
    case "record":
      return isRecord(value);
    case "any":
      return value !== undefined;
    default:
      return kind === `=${String(value)}`;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function below(path: string, key: string | number): string {
  return path === "(whole)" ? String(key) : `${path}.${key}`;
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
