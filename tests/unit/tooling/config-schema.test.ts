import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { formatJson } from "../../../scripts/authored/format-json.ts";
import { CONFIG_SCHEMA_FILE, configSchema } from "../../../scripts/configuration/config-schema.ts";
import { CONFIG_DOCUMENT, withConfigTable } from "../../../scripts/configuration/config-table.ts";
import { KEY_WORDS } from "../../../scripts/configuration/key-words.ts";
import { parseConfig } from "../../../src/state/configuration/parse-config.ts";

const read = (path: string) => readFileSync(path, "utf8");

it("the schema of config.json and the table of its keys are those of the code: npm run schemas writes them anew", () => {
  expect(read(CONFIG_SCHEMA_FILE)).toBe(formatJson(configSchema()));
  const document = read(CONFIG_DOCUMENT);
  expect(withConfigTable(document)).toBe(document);
});

it("every key has words, and no words are without a key", () => {
  const document = read(CONFIG_DOCUMENT);
  for (const key of Object.keys(KEY_WORDS)) expect(document).toContain(`| \`${key}\` |`);
});

it("the file that comes with the atlas, and the example of the document, are right by both", () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
    configSchema() as AnySchema,
  );
  const example = /```json\n([\s\S]*?)```/.exec(read(CONFIG_DOCUMENT))?.[1] ?? "";
  for (const text of [read("public/config.json"), example]) {
    const value: unknown = JSON.parse(text);
    validate(value);
    expect(validate.errors).toBeNull();
    expect(parseConfig(value).problems).toEqual([]);
  }
  expect(validate({ title: { fr: "x" } })).toBe(false);
  expect(validate({ gruond: "points" })).toBe(false);
});
