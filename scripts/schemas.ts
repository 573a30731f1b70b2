import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { authoredSchemas, editorSettings } from "./authored/authored-schemas.ts";
import { formatJson } from "./authored/format-json.ts";
import { APPLICATION_ROOT } from "./roots.ts";

/** `npm run schemas`: writes the JSON Schemas of authored files, and which files of each an editor is to check by them. */
for (const [path, value] of [
  ...authoredSchemas(),
  [".vscode/settings.json", editorSettings()] as const,
]) {
  const file = join(APPLICATION_ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatJson(value));
}
