import type { Language } from "../language.ts";

type Change = readonly [RegExp, string];

/** What a voice skips or misreads, and how people say it. In order: what comes later sees what came before. */
const SAID: Readonly<Record<Language, readonly Change[]>> = {
  "zh-Hans": [
    [/第 ([一二三四五六七八九十]+)\(([一二三四五六七八九十]+)\)(\d+) 条/g, "第$1部分第$2节第$3条"],
    [/第 ([一二三四五六七八九十]+)\(([一二三四五六七八九十]+)\) 条/g, "第$1部分第$2节"],
    [/第 ([一二三四五六七八九十]+)(\d+) 条/g, "第$1部分第$2条"],
    [/第 ([一二三四五六七八九十]+) 条/g, "第$1部分"],
    [/已到期 (\d{4})/g, "$1年已到期"],
    [/(\d)\s*[—–]\s*(?=\d)/g, "$1至"],
    [/≥\s*/g, "不少于"],
    [/≤\s*/g, "不多于"],
    [/>\s*(?=\d)/g, "多于"],
    [/<\s*(?=\d)/g, "少于"],
    [/约\s+/g, "约"],
    [/([\d.]+)\s*(?:至\s*([\d.]+)\s*)?%/g, "百分之$1至$2"],
    [/(百分之[\d.]+)至(?![\d.])/g, "$1"],
    [/\s*[·|]\s*/g, "，"],
  ],
  en: [
    [/(\d)\s*[—–]\s*(?=\d)/g, "$1 to "],
    [/≥\s*/g, "at least "],
    [/≤\s*/g, "at most "],
    [/>\s*(?=\d)/g, "more than "],
    [/<\s*(?=\d)/g, "less than "],
    [/(\d)\s*%/g, "$1 percent"],
    [/\s*[·|]\s*/g, ", "],
  ],
};

/** A text of the page as it is read aloud: figures, ranges, sections and expiry as people say them. */
export function spoken(text: string, language: Language): string {
  return SAID[language].reduce((said, [from, to]) => said.replace(from, to), text);
}
