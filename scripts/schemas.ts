import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { authoredSchemas, editorSettings } from "./authored/authored-schemas.ts";
import { formatJson } from "./authored/format-json.ts";
import { FROZEN_FOLDER, publishedSchemas } from "./publish/schema-files.ts";
import { APPLICATION_ROOT } from "./roots.ts";

/**
 * `npm run schemas`: writes the JSON Schemas of authored files, which files of each an editor is to check by them, and the copies of
 * the published schemas that are kept of each version.
 */
const frozen = publishedSchemas().map(
  ([name, schema]) => [`${FROZEN_FOLDER}/${name}.json`, schema] as const,
);
for (const [path, value] of [
  ...frozen,
  ...authoredSchemas(),
  [".vscode/settings.json", editorSettings()] as const,
]) {
  const file = join(APPLICATION_ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatJson(value));
}
