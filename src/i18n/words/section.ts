import type { Language } from "../language.ts";
import type { Translate } from "../translate.ts";

/** Before and above all headings: they have no number, and a message of their own. */
const UNNUMBERED: ReadonlySet<string> = new Set(["标题", "前言"]);
const DIGITS = "一二三四五六七八九";

/** `十一` as 11; up to 99, which no plan reaches. */
function numberOf(numeral: string): number {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const ten = numeral.includes("十") ? (DIGITS.indexOf(tens) + 1 || 1) * 10 : 0;
  return ten + DIGITS.indexOf(ones || "零") + 1;
}

const asNumbers = (section: string): string =>
  section.replace(/[一二三四五六七八九十]+/g, (numeral) => String(numberOf(numeral)));

const WRITTEN: Readonly<Record<Language, (section: string) => string>> = {
  "zh-Hans": (section) => section,
  en: (section) =>
    asNumbers(section)
      .replace(/专栏(?=\d)/, " box ")
      .replace("专栏", " box")
      .replace("重点", " priority ")
      .trim(),
};

/** The number of a section as a language writes it: `四(三)重点10`, `4(3) priority 10`. */
export function sectionIn(section: string, language: Language): string {
  return UNNUMBERED.has(section) ? section : WRITTEN[language](section);
}

/** A section as a reference to it: `第 二(二)5 条`, `Clause 2(2)5`, `前言`, `Preface`. */
export function sectionWords(section: string, t: Translate, language: Language): string {
  return t("site.section", { section: sectionIn(section, language) });
}
