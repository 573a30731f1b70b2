import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * What a language is and how it words things is said in src/i18n/ alone, so that another language is an entry there and
 * no change elsewhere. These are the ways in which a file outside could decide by language.
 */
const BRANCHES: readonly RegExp[] = [
  /\blang(uage)?\s*[!=]==?\s*["'`]/,
  /[!=]==?\s*["'`](en|zh)(-\w+)?["'`]/,
  /["'`](en|zh)(-\w+)?["'`]\s*[!=]==?/,
  /\.(startsWith|includes)\(["'`](en|zh)/,
  /\bis(English|Chinese)\b/,
  /\bswitch \((\w+\.)*language\)/,
  /["'`]zh-\w+["'`]\s*:/,
  /\?\s*[\w.?]+(En|Zh)\b\s*:\s*[\w.?]+(En|Zh)\b/,
  /\.join\(["'`]([、，；：]|[,;:] )["'`]\)/,
];

/** Lists of ids and of faults are not read by a reader of the atlas. */
const NO_WORDS = /^(domain|model|state)\//;

function branchesIn(text: string): readonly string[] {
  return BRANCHES.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

describe("a branch by language", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith("i18n/"),
  );

  test.each(files)("does not stand in %s", (file) => {
    const found = branchesIn(readFileSync(join("src", file), "utf8"));
    expect(NO_WORDS.test(file) ? found.filter((part) => !part.includes(".join")) : found).toEqual(
      [],
    );
  });

  test.each([
    'const name = language === "en" ? site.nameEn : site.nameZh;',
    'if (view.language !== "zh-Hans") return null;',
    'return "en" === tag;',
    'const isLatin = language.startsWith("en");',
    "const isEnglish = true;",
    "switch (view.language) {",
    'const UNITS = { "zh-Hans": "米", en: "m" };',
    "return flag ? plan.titleEn : plan.titleZh;",
    'names.join("、")',
    'names.join(", ")',
  ])("is seen in %s", (text) => {
    expect(branchesIn(text).length).toBeGreaterThan(0);
  });

  test.each([
    '<q lang="zh-Hans">',
    "LANGUAGE_FACTS[language].readsPlans",
    'localName(site, "name", language)',
    "entry === language",
    '["get", "nameEn"]',
  ])("is not seen in %s", (text) => {
    expect(branchesIn(text)).toEqual([]);
  });
});
