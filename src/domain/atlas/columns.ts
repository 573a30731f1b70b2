/** A list of records of one shape, column by column: alike values stand together, and are packed smaller on the line. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** @returns the rows as columns; of no rows, no columns */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(
    keys.map((key) => [key, rows.map((row) => row[key])]),
  ) as unknown as Columns<Row>;
}

/** The rows that {@link toColumns} was given. */
export function toRows<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  const [, first = []] = entries[0] ?? [];
  return first.map((_, index) =>
    Object.fromEntries(entries.map(([key, values]) => [key, values[index]])),
  ) as unknown as readonly Row[];
}
