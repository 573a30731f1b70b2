import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAuthored } from "../../scripts/authored/check-authored.ts";
import { problemLine } from "../../scripts/authored/locate-problem.ts";
import { boundaryContains } from "../../scripts/boundaries.ts";
import { readPlanText } from "../../scripts/texts/read-plan-text.ts";
import { citationMisses, citedPhrases } from "../../src/domain/documents/citations.ts";
import { chineseOf } from "../../src/i18n/desk/problem-words.ts";
import { CONTENT_MISTAKES } from "../fixtures/mistakes-of-content.ts";
import { aloneRoot, GUIYANG, GUIYANG_FILE } from "../fixtures/guiyang-root.ts";
import { BYTE_MISTAKES, FILE_MISTAKES, PHRASE_MISTAKES, FORM_MISTAKES } from "../fixtures/mistakes.ts";

const contains = boundaryContains();
let root: string;

beforeAll(() => {
  root = aloneRoot();
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is told while a change lasts. */
function linesWhile(change: () => () => void): readonly string[] {
  const undo = change();
  try {
    return lines();
  } finally {
    undo();
  }
}

/** Other bytes in a file. */
const rewritten = (file: string, write: (bytes: Uint8Array) => Uint8Array | string) => () => {
  const path = join(root, file);
  const before = readFileSync(path);
  writeFileSync(path, write(before));
  return () => writeFileSync(path, before);
};

/** Another name for a file or a folder; gone, it has one outside of the data. */
const renamed = (from: string, to: string) => () => {
  renameSync(join(root, from), join(root, to));
  return () => renameSync(join(root, to), join(root, from));
};

const asTold = (told: readonly RegExp[]) =>
  told.map((line) => expect.stringMatching(line) as string);

function lines(): readonly string[] {
  const { found } = checkAuthored(root, { contains, book: true });
  // The desk says the same in Chinese.
  const unsaid = found.map(({ message }) => message).filter((message) => chineseOf(message) === null);
  expect(unsaid).toEqual([]);
  return found.map(problemLine);
}

describe("a mistake of a clerk is told once, with file, line, column and what was meant:", () => {
  it("none, where there is none", () => {
    expect(lines()).toEqual([]);
  });

  it.each([...FORM_MISTAKES, ...CONTENT_MISTAKES])("$name", ({ file, from, to, told }) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(from);
    const replaced = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(from, to);
    expect(linesWhile(rewritten(file, replaced))).toEqual(asTold(told));
  });

  it.each(BYTE_MISTAKES)("$name", ({ file, write, told }) => {
    expect(linesWhile(rewritten(file, write))).toEqual(asTold(told));
  });

  it.each(FILE_MISTAKES)("$name", ({ from, to, told }) => {
    expect(linesWhile(renamed(from, to ?? "gone"))).toEqual(asTold(told));
  });

  it.each(PHRASE_MISTAKES)("$name", ({ section, phrase, told }) => {
    const { authored } = checkAuthored(root, { contains, book: true });
    const cited = [{ plan: GUIYANG, path: "sites.json#x", section, phrase }];
    const texts = new Map([[GUIYANG, readPlanText(GUIYANG_FILE)]]);
    expect(citationMisses(citedPhrases(authored), texts)).toEqual([]);
    expect(citationMisses(cited, texts).map(({ message }) => message)).toEqual(told);
  });
});

it("are forty kinds at the least", () => {
  const kinds = [FORM_MISTAKES, CONTENT_MISTAKES, BYTE_MISTAKES, FILE_MISTAKES, PHRASE_MISTAKES].flat();
  expect(kinds.length).toBeGreaterThanOrEqual(40);
});
