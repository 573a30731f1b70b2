import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  AUTHORED_KINDS,
  authoredSchemas,
  editorSettings,
  SCHEMA_FOLDER,
} from "../../../scripts/authored/authored-schemas.ts";
import { formatJson } from "../../../scripts/authored/format-json.ts";
import { valueLabels } from "../../../scripts/authored/value-labels.ts";
import { RECORD_KINDS, UNIT_MODES } from "../../../src/model/vocabulary.ts";

/** Files of a pattern with one `*` at most. */
function filesOf(pattern: string): readonly string[] {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return [pattern];
  return readdirSync(before)
    .filter(
      (name) => !name.startsWith(".") && `${name}${after}`.endsWith(after.replace(/^\./u, ".")),
    )
    .map((name) => (after.startsWith("/") ? `${before}${name}${after}` : `${before}${name}`));
}

const read = (path: string) => readFileSync(path, "utf8");

describe("the schemas of authored files", () => {
  it("are those that the data is read by: npm run schemas writes them anew", () => {
    for (const [path, schema] of authoredSchemas())
      expect(read(path), path).toBe(formatJson(schema));
    expect(read(".vscode/settings.json")).toBe(formatJson(editorSettings()));
    expect(readdirSync(SCHEMA_FOLDER)).toHaveLength(authoredSchemas().size);
  });

  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false });
  addFormats.default(ajv);
  ajv.addVocabulary(["enumDescriptions"]);
  it.each(Object.entries(AUTHORED_KINDS))(
    "of %s take every file that there is",
    (name, { files }) => {
      const validate = ajv.compile(JSON.parse(read(`${SCHEMA_FOLDER}/${name}.json`)) as AnySchema);
      const own = filesOf(files);
      expect(own.length).toBeGreaterThan(0);
      for (const file of own) {
        validate(JSON.parse(read(file)));
        expect(validate.errors, file).toBeNull();
      }
    },
  );

  it("offer the values of closed sets in Chinese, and take what a program marked", () => {
    const validate = ajv.compile({
      ...(JSON.parse(read(`${SCHEMA_FOLDER}/exceptions.json`)) as object),
      $id: "urn:kangtu:test",
    });
    const exception = { rule: "double", of: "x", reason: "y" };
    expect(validate([exception, { ...exception, review: true }])).toBe(true);
    expect(validate([{ ...exception, review: false }])).toBe(false);
    expect(validate([{ ...exception, note: "z" }])).toBe(false);
    expect(read(`${SCHEMA_FOLDER}/sites.json`)).toContain("开发区与集群");
  });
});

describe("each value of a closed set", () => {
  it("has its Chinese, for editors and sheets", () => {
    expect(valueLabels(UNIT_MODES)?.[0]).toBe("牵头与配合");
    expect(valueLabels(RECORD_KINDS)).toHaveLength(RECORD_KINDS.length);
    expect(valueLabels(["01", "02"])).toBeNull();
  });
});
