import { z } from "zod";
import { PUBLISHED_SCHEMAS, SCHEMA_OF_FILE } from "../../src/model/published-schema.ts";
import { SCHEMA_VERSION } from "../../src/model/schema-version.ts";

/** Where the schema of that name is published, from the folder of index.json. */
export function schemaPath(name: string): string {
  return `schema/${name}.json`;
}

/** Folder of the frozen copies of the schemas of this version, from the root of the repository. */
export const FROZEN_FOLDER = `data/published-schema/${SCHEMA_VERSION}`;

/**
 * JSON Schemas (draft 2020-12) of what is published, by path below `data/v1/`. Their `$id` names no host: nobody knows at
 * build where the data will lie.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  const names = Object.keys(PUBLISHED_SCHEMAS);
  return new Map([
    ["schemas.json", JSON.stringify(schemaIndex(names))],
    ...publishedSchemas().map(
      ([name, schema]) => [schemaPath(name), JSON.stringify(schema)] as const,
    ),
  ]);
}

/** The schemas by name. */
export function publishedSchemas(): readonly (readonly [name: string, schema: object])[] {
  return Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: "output" });
    return [name, { $schema, $id: schemaId(name), ...rest }];
  });
}

function schemaId(name: string): string {
  return `urn:kangtu:data:v1:${name}`;
}

/** Which schemas there are, and which files each describes. */
function schemaIndex(names: readonly string[]): object {
  const files = Object.entries(SCHEMA_OF_FILE);
  return {
    schemaVersion: SCHEMA_VERSION,
    schemas: names.map((name) => ({
      name,
      id: schemaId(name),
      path: schemaPath(name),
      describes: files.flatMap(([file, own]) => (own === name ? [file] : [])),
    })),
  };
}
