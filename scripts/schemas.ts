import { authoredSchemas, editorSettings } from "./authored/authored-schemas.ts";
import { writeFiles } from "./authored/write-files.ts";
import { FROZEN_FOLDER, publishedSchemas } from "./publish/schema-files.ts";
import { APPLICATION_ROOT } from "./roots.ts";

/**
 * `npm run schemas`: writes the JSON Schemas of authored files, which files of each an editor is to check by them, and the copies of
 * the published schemas that are kept of each version.
 */
const frozen = publishedSchemas().map(
  ([name, schema]) => [`${FROZEN_FOLDER}/${name}.json`, schema] as const,
);
writeFiles(APPLICATION_ROOT, [
  ...frozen,
  ...authoredSchemas(),
  [".vscode/settings.json", editorSettings()],
]);
