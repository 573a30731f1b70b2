import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { authoredSchemas, editorSettings } from "./authored/authored-schemas.ts";
import { writeFiles } from "./authored/write-files.ts";
import { CONFIG_SCHEMA_FILE, configSchema } from "./configuration/config-schema.ts";
import { CONFIG_DOCUMENT, withConfigTable } from "./configuration/config-table.ts";
import { FROZEN_FOLDER, publishedSchemas } from "./publish/schema-files.ts";
import { APPLICATION_ROOT } from "./roots.ts";

/**
 * `npm run schemas`: writes the JSON Schemas of authored files, which files of each an editor is to check by them, the copies of
 * the published schemas that are kept of each version, and the schema and the table of config.json.
 */
const frozen = publishedSchemas().map(
  ([name, schema]) => [`${FROZEN_FOLDER}/${name}.json`, schema] as const,
);
writeFiles(APPLICATION_ROOT, [
  ...frozen,
  ...authoredSchemas(),
  [".vscode/settings.json", editorSettings()],
  [CONFIG_SCHEMA_FILE, configSchema()],
]);
const document = join(APPLICATION_ROOT, CONFIG_DOCUMENT);
writeFileSync(document, withConfigTable(readFileSync(document, "utf8")));
