import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markTerms } from "../../../../src/domain/glossary/mark-terms.ts";
import { TERMS } from "../../../../src/i18n/glossary/terms.ts";

const marked = (text: string) =>
  markTerms(text, TERMS).flatMap(({ text: word, term }) => (term === null ? [] : [[word, term]]));

describe("the words of the glossary in a text", () => {
  test("are marked where they stand first, the longest of several", () => {
    expect(marked("引进龙头企业，龙头企业带动特医食品（特殊医学用途配方食品）")).toEqual([
      ["龙头企业", "lead-firm"],
      ["特医食品", "fsmp"],
    ]);
    expect(marked("首台（套）和POCT")).toEqual([
      ["首台（套）", "first-set"],
      ["POCT", "poct"],
    ]);
  });

  test("are whole words in Latin letters, in any case", () => {
    expect(marked("CROs are no crocus, a CRO is")).toEqual([["CRO", "cro"]]);
    expect(marked("Leading firms and incubators")).toEqual([
      ["Leading firms", "lead-firm"],
      ["incubators", "incubator"],
    ]);
  });

  test("leave one character within a longer word alone", () => {
    expect(marked("核心、核酸和两翼")).toEqual([["两翼", "wing"]]);
  });

  test("take nothing from the text", () => {
    const words = fc.constantFrom(
      ...TERMS.flatMap(({ wordZh, wordEn }) => [wordZh, wordEn]),
      "，",
      " a",
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join("");
        const pieces = markTerms(text, TERMS);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const terms = pieces.flatMap(({ term }) => term ?? []);
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});

describe("the glossary", () => {
  test("has sixty words at least, each once, in both languages and in a sentence", () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(60);
    const forms = TERMS.flatMap(({ wordZh, wordEn, forms: others }) => [
      ...new Set([wordZh, wordEn, ...others].map((form) => form.toLowerCase())),
    ]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    for (const { id, aboutZh, aboutEn } of TERMS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(aboutZh).toMatch(/。$/);
      expect(aboutEn).toMatch(/\.$/);
      expect(aboutEn).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
