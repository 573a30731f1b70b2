import { z } from "zod";
import { PUBLISHED_SCHEMAS } from "../../src/model/published-schema.ts";

/** Where the schema of that name is published, from the folder of index.json. */
export function schemaPath(name: string): string {
  return `schema/${name}.json`;
}

/**
 * JSON Schemas (draft 2020-12) of what is published, by path below `data/v1/`. Their `$id` names no host: nobody knows at
 * build where the data will lie.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: "output" });
      return [
        schemaPath(name),
        JSON.stringify({ $schema, $id: `urn:kangtu:data:v1:${name}`, ...rest }),
      ];
    }),
  );
}
