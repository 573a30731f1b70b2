/** A column to sort by and its direction. */
export type SortOrder<Column extends string> = {
  readonly by: Column;
  readonly descending: boolean;
};

/**
 * The order that a text says: `deadline`, or `-deadline` from the last on; null where it names none of the columns.
 */
export function readOrder<Column extends string>(
  text: string,
  columns: readonly Column[],
): SortOrder<Column> | null {
  const descending = text.startsWith("-");
  const by = columns.find((column) => column === text.slice(descending ? 1 : 0));
  return by === undefined ? null : { by, descending };
}

/** The order after a press on a column's header: that column upward, or the other way round when it was that already. */
export function nextOrder<Column extends string>(
  order: SortOrder<Column>,
  by: Column,
): SortOrder<Column> {
  return { by, descending: order.by === by && !order.descending };
}

/**
 * Compares by a key, in the direction asked. What has no key comes last in both directions: what a plan does not say is neither the
 * least nor the greatest.
 */
export function compareKeys<Key extends string | number>(
  a: Key | null,
  b: Key | null,
  descending: boolean,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return descending ? -order : order;
}

/** Chinese by pinyin, figures by their value, whatever the reader's own system has. */
const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin-kn-true");
