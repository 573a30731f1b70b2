/** A record that a table has now and had not, or the other way round, or has otherwise. */
export type RecordChange = {
  readonly table: string;
  /** Id of the record, with its plan before it where it belongs to one: `hefei-2020/hefei-htz`. */
  readonly record: string;
  readonly change: "added" | "removed" | "changed";
  /** Names of the fields that differ, of a record that was changed. */
  readonly fields: readonly string[];
};

type Row = Readonly<Record<string, unknown>>;
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** What is computed on the day of the export: it differs every day and says nothing of the data. */
const OF_THE_DAY = new Set(["lifeCycle", "lifeCycleOn"]);

/**
 * What changed from one version of the published tables to the next, table by table and by the ids of records. A table that only
 * one of the versions has is left out: its form changed, not its content.
 */
export function changesBetween(former: Tables, now: Tables): readonly RecordChange[] {
  return [...now].flatMap(([table, rows]) => {
    const before = former.get(table);
    return before ? tableChanges(table, byKey(before), byKey(rows)) : [];
  });
}

function tableChanges(
  table: string,
  before: ReadonlyMap<string, Row>,
  now: ReadonlyMap<string, Row>,
): readonly RecordChange[] {
  const removed = [...before.keys()].filter((key) => !now.has(key));
  return [
    ...[...now].flatMap(([record, row]): readonly RecordChange[] => {
      const old = before.get(record);
      if (!old) return [{ table, record, change: "added", fields: [] }];
      const fields = differing(old, row);
      return fields.length > 0 ? [{ table, record, change: "changed", fields }] : [];
    }),
    ...removed.map((record) => ({ table, record, change: "removed" as const, fields: [] })),
  ];
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Metrics have no id of their own, areas are called by their adcode. */
function keyOf({ plan, id, metric, adcode }: Row): string {
  const own = id ?? metric ?? adcode;
  return plan === undefined ? String(own) : `${String(plan)}/${String(own)}`;
}

function differing(a: Row, b: Row): readonly string[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].filter(
    (field) => !OF_THE_DAY.has(field) && JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}
