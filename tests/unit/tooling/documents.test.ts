import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planDocuments } from "../../../scripts/documents.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";
import { TINY_TEXT } from "../../fixtures/tiny-text.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-texts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const texts = () => planDocuments({ folder, plans: tinyJoined().wholes });

describe("the texts that an operator publishes", () => {
  it("are one document a plan, with the text as it is and its phrases", () => {
    writeFileSync(join(folder, "tiny-2030.txt"), TINY_TEXT);
    const [document, ...others] = texts();
    expect([document?.plan, others]).toEqual(["tiny-2030", []]);
    expect(document?.sections.map(({ section }) => section)).toContain("一(一)1");
    expect(document?.sections[0]?.text).toContain("<b>不是</b>");
    expect(document?.sections.flatMap(({ phrases }) => phrases).length).toBeGreaterThan(8);
  });

  it("must all be there", () => {
    expect(texts).toThrow("tiny-2030.txt");
  });
});
