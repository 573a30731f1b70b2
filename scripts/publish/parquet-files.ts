import { bbox } from "@turf/bbox";
import type { FeatureCollection, Geometry } from "geojson";
import { parquetWriteBuffer } from "hyparquet-writer";
import { z } from "zod";
import { PUBLISHED_SCHEMAS } from "../../src/model/published-schema.ts";
import { TABLE_FILES } from "./published-records.ts";

type Row = Readonly<Record<string, unknown>>;
type Type = "STRING" | "INT32" | "DOUBLE" | "BOOLEAN" | "JSON";

/**
 * Every published table as Parquet, from its JSON, by path below `data/v1/`; those with geometry as GeoParquet 1.1 (WKB, WGS-84).
 * Columns are those of the schema; lists and objects are JSON in a column of that type.
 * @param documented the published files by path
 */
export function parquetFiles(
  documented: ReadonlyMap<string, string>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    TABLE_FILES.flatMap(([file, name]) => {
      const content = documented.get(file);
      if (content === undefined) return [];
      const schema = PUBLISHED_SCHEMAS[name];
      const path = file.replace(/\.(?:geo)?json$/u, ".parquet");
      const value = JSON.parse(content) as readonly Row[] | FeatureCollection<Geometry | null>;
      const bytes = "features" in value ? geoTable(value, schema) : table(value, schema);
      return [[path, bytes] as const];
    }),
  );
}

function table(rows: readonly Row[], schema: z.ZodType): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: columnsOf(rows, schema) }));
}

function geoTable(collection: FeatureCollection<Geometry | null>, schema: z.ZodType): Uint8Array {
  const { features } = collection;
  const rows = features.map(({ id, properties }) => ({ ...properties, feature: id }));
  const geometries = features.map(({ geometry }) => geometry);
  const placed = geometries.flatMap((geometry) => geometry ?? []);
  const metadata = {
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: [...new Set(placed.map(({ type }) => type))].toSorted(),
        ...(placed.length > 0
          ? { bbox: bbox({ type: "GeometryCollection", geometries: placed }) }
          : {}),
      },
    },
  };
  const columnData = [
    { name: "feature", data: rows.map(({ feature }) => feature), type: "STRING" as const },
    ...columnsOf(rows, schema),
    { name: "geometry", data: geometries, type: "GEOMETRY" as const },
  ];
  const kvMetadata = [{ key: "geo", value: JSON.stringify(metadata) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function columnsOf(rows: readonly Row[], schema: z.ZodType) {
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  return fields.map(([name, own]) => {
    const type = typeOf(own as z.ZodType);
    const data = rows.map((row) => row[name] ?? null);
    return { name, data, type, nullable: true };
  });
}

function typeOf(schema: z.ZodType): Type {
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  )
    return typeOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNumber) return schema.isInt ? "INT32" : "DOUBLE";
  if (schema instanceof z.ZodBoolean) return "BOOLEAN";
  return schema instanceof z.ZodArray ||
    schema instanceof z.ZodObject ||
    schema instanceof z.ZodTuple ||
    schema instanceof z.ZodRecord
    ? "JSON"
    : "STRING";
}
