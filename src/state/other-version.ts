/** What is known of a version of the data that is not the one shown. */
export type FoundVersion = {
  /** Folder of that version's own index.html, from ours on, with its closing slash; null where it is not kept. */
  readonly folder: string | null;
  /** How many records differ between the two; null where nobody has published it. */
  readonly changes: number | null;
};

/** Path of what differs between versions: docs/published-data.md. */
export const CHANGES_PATH = "data/v1/changes.json";

type Looking = {
  readonly asked: string;
  readonly shown: string;
  /** Reads a file by its path from the folder of index.html; null where it is not there. */
  readonly read: (path: string) => Promise<unknown>;
};

/**
 * Looks for a version of the data: for the atlas that had it, which an operator keeps in `versions/<version>/`, and for what
 * changed since or before. Nothing is asked for that the index does not name.
 */
export async function lookForVersion({ asked, shown, read }: Looking): Promise<FoundVersion> {
  const folder = `versions/${asked}/`;
  const [other, own] = await Promise.all([
    read(`${folder}data/v1/index.json`),
    read("data/v1/index.json"),
  ]);
  const hasChanges = listOf(own, "files").includes("changes.json");
  const feed = hasChanges ? await read(CHANGES_PATH) : null;
  const ends = new Set([valueOf(feed, "from"), valueOf(feed, "to")]);
  return {
    folder: valueOf(other, "dataVersion") === asked ? folder : null,
    changes: ends.has(asked) && ends.has(shown) ? listOf(feed, "changes").length : null,
  };
}

function valueOf(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, key) : undefined;
}

function listOf(record: unknown, key: string): readonly unknown[] {
  const list = valueOf(record, key);
  return Array.isArray(list) ? list : [];
}
