import { describe, expect, test } from "vitest";
import { keptTogether } from "../../../src/i18n/words/kept-together.ts";

const plain = (text: string) => ({ text, term: null });
const word = (text: string) => ({ text, term: text });

describe("marked words", () => {
  test("keep what may not begin or end a line", () => {
    const kept = keptTogether([
      plain("做强（"),
      word("生物药"),
      plain("）、"),
      word("疫苗"),
      plain("。"),
    ]);
    expect(kept.map(({ before, text, after }) => [before, text, after])).toEqual([
      ["", "做强", ""],
      ["（", "生物药", "）、"],
      ["", "疫苗", "。"],
    ]);
  });

  test("leave other text as it is", () => {
    expect(keptTogether([plain("（一）、")]).map(({ text }) => text)).toEqual(["（一）、"]);
    const kept = keptTogether([word("疫苗"), plain("和"), word("抗体药")]);
    expect(kept.map(({ before, text, after }) => before + text + after)).toEqual([
      "疫苗",
      "和",
      "抗体药",
    ]);
  });
});
