const DIGITS = "零一二三四五六七八九十";

const PART =
  /第[一二三四五六七八九十]+[篇章节]|附件\d*|[一二三四五六七八九十]+|\(\d+\)|\d+|[①-⑳]|重点|专栏|[()]/gu;
const CHAPTERS: Readonly<Record<string, string>> = { 篇: "part", 章: "chapter", 节: "section" };

/**
 * ASCII id of a section locator, for addresses: `二(二)6` → `2-2-6`, `四(三)重点10` → `4-3-key-10`, `第一章第二节(1)` →
 * `chapter-1-section-2-item-1`.
 * @throws when the locator has a part that no heading can have.
 */
export function sectionId(section: string): string {
  if (section === "前言") return "preface";
  if (section === "标题") return "title";
  const parts = section.match(PART) ?? [];
  if (parts.join("") !== section) throw new Error(`unknown section: ${section}`);
  return parts.flatMap(partId).join("-");
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  "(": [],
  ")": [],
  重点: ["key"],
  专栏: ["box"],
  附件: ["annex"],
};

function partId(part: string): readonly string[] {
  const word = WORDS[part];
  if (word) return word;
  const [, number = "", kind] = /^第(.+)([篇章节])$/u.exec(part) ?? [];
  if (kind !== undefined) return [CHAPTERS[kind] ?? "", String(chineseNumber(number))];
  if (part.startsWith("附件")) return ["annex", part.slice(2)];
  if (part.startsWith("(")) return ["item", part.slice(1, -1)];
  if (/^[①-⑳]$/u.test(part)) return ["circled", part.normalize("NFKC")];
  return [/^\d+$/.test(part) ? part : String(chineseNumber(part))];
}

/** Value of a Chinese numeral up to 99, as headings use them. */
function chineseNumber(text: string): number {
  const ten = text.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(text);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten));
  const rest = text.slice(ten + 1);
  return tens * 10 + (rest === "" ? 0 : DIGITS.indexOf(rest));
}
