/** A JSON Schema, as far as messages need one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a part of a message must be like: held against what comes, and published as JSON Schema. One says what the other does. */
export type Form<Value> = {
  readonly schema: JsonSchema;
  /** Whether a value is of this form. Total. */
  readonly fits: (value: unknown) => value is Value;
};

const form = <Value>(schema: JsonSchema, fits: (value: unknown) => boolean): Form<Value> => ({
  schema,
  fits: (value): value is Value => fits(value),
});

/** A text of at most `maxLength` characters, as JSON Schema counts them: code points. */
export function text(maxLength: number, pattern?: RegExp): Form<string> {
  const schema = { type: "string", maxLength, ...(pattern ? { pattern: pattern.source } : {}) };
  return form(
    schema,
    (value) =>
      typeof value === "string" &&
      // No text of more code units than that has so few code points.
      value.length <= maxLength * 2 &&
      [...value].length <= maxLength &&
      (pattern?.test(value) ?? true),
  );
}

export function number(minimum: number, maximum: number): Form<number> {
  return form(
    { type: "number", minimum, maximum },
    (value) => typeof value === "number" && value >= minimum && value <= maximum,
  );
}

export function oneOf<Value extends string | number>(values: readonly Value[]): Form<Value> {
  return form({ enum: values }, (value) => values.some((known) => known === value));
}

export function orNull<Value>({ schema, fits }: Form<Value>): Form<Value | null> {
  return form({ anyOf: [schema, { type: "null" }] }, (value) => value === null || fits(value));
}

export function either<A, B>(a: Form<A>, b: Form<B>): Form<A | B> {
  return form({ anyOf: [a.schema, b.schema] }, (value) => a.fits(value) || b.fits(value));
}

export function list<Item>(
  item: Form<Item>,
  { minItems = 0, maxItems }: { readonly minItems?: number; readonly maxItems: number },
): Form<readonly Item[]> {
  return form(
    { type: "array", items: item.schema, minItems, maxItems },
    (value) =>
      Array.isArray(value) &&
      value.length >= minItems &&
      value.length <= maxItems &&
      value.every((entry) => item.fits(entry)),
  );
}

type FieldsOf<Value> = { readonly [Key in keyof Value]-?: Form<Exclude<Value[Key], undefined>> };

/** An object with just these fields; those named in `optional` may be left out. */
export function record<Value extends object>(
  fields: FieldsOf<Value>,
  optional: readonly (keyof Value & string)[] = [],
): Form<Value> {
  const forms = Object.entries<Form<unknown>>(fields);
  const properties = Object.fromEntries(forms.map(([key, { schema }]) => [key, schema]));
  const required = forms
    .map(([key]) => key)
    .filter((key) => !optional.some((name) => name === key));
  return form(
    { type: "object", properties, required, additionalProperties: false },
    (value) =>
      isPlain(value) &&
      Object.keys(value).every((key) => Object.hasOwn(properties, key)) &&
      required.every((key) => Object.hasOwn(value, key)) &&
      forms.every(([key, { fits }]) => !Object.hasOwn(value, key) || fits(value[key])),
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
