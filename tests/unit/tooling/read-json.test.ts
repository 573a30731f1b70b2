import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { problemLine, problemLocator } from "../../../scripts/authored/locate-problem.ts";
import { readJsonFile } from "../../../scripts/authored/read-json.ts";
import { schemaProblems } from "../../../src/domain/authored/schema-problems.ts";
import { valueLabels } from "../../../scripts/authored/value-labels.ts";
import { siteSchema } from "../../../src/model/schema.ts";
import { position } from "../../../src/model/primitives.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kangtu-json-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function lineOf(text: string): string | null {
  writeFileSync(join(root, "a.json"), text);
  const { problem } = readJsonFile(join(root, "a.json"), "a.json");
  return problem && problemLine(problem);
}

describe("a file that is no JSON", () => {
  it.each([
    ['[\n  "a",\n]', "a.json:2:6: not JSON: a comma with nothing behind it"],
    ["{\n  “a”: 1\n}", 'a.json:2:3: not JSON: the Chinese “ stands where " is needed'],
    ['{ "a"： 1 }', "a.json:1:6: not JSON: the Chinese ： stands where : is needed"],
    ["[\n  1\n  2\n]", "a.json:3:3: not JSON: a comma is missing before 2"],
    ['{ "a": 1, // b\n }', "a.json:1:11: not JSON: comments are not allowed"],
    ["{ 'a': 1 }", `a.json:1:3: not JSON: ' stands where " is needed`],
    ['[ { "a": 1 }', "a.json:1:13: not JSON: the file ends before its last bracket"],
    ["[ x ]", "a.json:1:3: not JSON: unexpected x"],
  ])("is told by line, column and cause: %j", (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it("may have the mark of UTF-8 at its head", () => {
    expect(lineOf('\uFEFF["一"]')).toBeNull();
  });
});

describe("a value that its schema refuses", () => {
  const messages = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value);
    return schemaProblems(error?.issues ?? [], value, {
      schema,
      path: "a.json",
      labels: valueLabels,
    }).map(problemLine);
  };

  it("is told with what was meant", () => {
    const schema = z.strictObject({
      kind: siteSchema.shape.kind,
      value: z.number(),
      date: z.iso.date(),
      name: z.string().min(1),
      at: position,
    });
    expect(
      messages(schema, {
        kind: "园区与基地",
        value: "1000",
        date: "2023年5月1日",
        name: "",
        at: [30.5, 104.06],
        nmae: "x",
      }),
    ).toEqual([
      expect.stringMatching(/^a\.json \.kind: "园区与基地" is none of zone, park/),
      "a.json .value: a number, without quotation marks: 1000",
      "a.json .date: a date is written 2023-05-01; did you mean 2023-05-01?",
      "a.json .name: is empty",
      "a.json .at[1]: longitude comes first: did you mean [104.06, 30.5]?",
      "a.json .nmae: no such field: nmae; did you mean name?",
    ]);
  });

  it("knows a value by what the screens call it", () => {
    expect(messages(siteSchema.shape.kind, "开发区与集群")[0]).toContain("did you mean zone?");
  });
});

describe("the place of a problem", () => {
  it("is the line of the field in the item that its path names", () => {
    const items = [{ id: "a" }, { id: "a.b", cites: [{ section: "一", phrase: "甲" }] }];
    writeFileSync(join(root, "b.json"), JSON.stringify(items, null, 1));
    const at = (path: string) => problemLocator(root)({ path, message: "x" }).at;
    expect(at("b.json#a.b.cites#一.phrase")).toEqual({ line: 10, column: 5 });
    expect(at("b.json#a")).toEqual({ line: 2, column: 2 });
    expect(at("b.json#a.nameEn")).toEqual({ line: 2, column: 2 });
    expect(at("c.json#a")).toBeUndefined();
  });
});
