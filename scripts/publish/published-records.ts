import type { FeatureCollection } from "geojson";
import { SCHEMA_OF_FILE } from "../../src/model/published-schema.ts";
import type { Tables } from "../../src/domain/export/changes.ts";

/** Whole files, which are no table. */
const NO_TABLES = new Set(["index.json", "industries.json"]);

/** Published files that are a table of records, with the name of their schema. */
export const TABLE_FILES = Object.entries(SCHEMA_OF_FILE).filter(([file]) => !NO_TABLES.has(file));

/**
 * The records of every published table, by file; of GeoJSON the properties of its features. Files that are not there are left out.
 * @param read the text of a file by its path from the folder of index.json
 */
export function publishedRecords(read: (path: string) => string | undefined): Tables {
  return new Map(
    TABLE_FILES.flatMap(([file]) => {
      const content = read(file);
      if (content === undefined) return [];
      const value = JSON.parse(content) as
        readonly Readonly<Record<string, unknown>>[] | FeatureCollection;
      const rows =
        "features" in value ? value.features.map(({ properties }) => ({ ...properties })) : value;
      return [[file, rows] as const];
    }),
  );
}
