import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";

const GLOSSARY = "data/glossary.json";

/** The problems of the glossary alone, in a folder that holds nothing else. */
function problemsOf(glossary: unknown) {
  const root = mkdtempSync(join(tmpdir(), "kangtu-glossary-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "data/plans"), { recursive: true });
  writeFileSync(join(root, GLOSSARY), JSON.stringify(glossary));
  return readAuthored(root).problems.filter(({ path }) => path.startsWith(GLOSSARY));
}

describe("the glossary", () => {
  test("stands sorted, so that a term is found where it should be", () => {
    const terms = readAuthored(process.cwd()).glossary.map(({ zh }) => zh);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms).toEqual(terms.toSorted());
  });

  test("may not give a term twice", () => {
    const twice = [
      { zh: "高地", en: "highland" },
      { zh: "试点", en: "pilot" },
      { zh: "高地", en: "high ground" },
    ];
    expect(problemsOf(twice)).toEqual([{ path: `${GLOSSARY}#高地`, message: "duplicate term" }]);
  });

  test("may hold no Chinese in its English", () => {
    const mixed = problemsOf([{ zh: "高地", en: "highland 高地" }]);
    expect(mixed).toMatchObject([{ message: "no Chinese characters in the English" }]);
  });
});
