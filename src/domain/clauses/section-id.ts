const DIGITS = "零一二三四五六七八九十";

/**
 * ASCII id of a section locator, for addresses: `二(二)6` → `2-2-6`, `四(三)重点10` → `4-3-key-10`.
 * @throws when the locator has a part that no heading can have.
 */
export function sectionId(section: string): string {
  if (section === "前言") return "preface";
  if (section === "标题") return "title";
  const parts = section.match(/[一二三四五六七八九十]+|\d+|重点|专栏|[()]/g) ?? [];
  if (parts.join("") !== section) throw new Error(`unknown section: ${section}`);
  return parts.flatMap(partId).join("-");
}

function partId(part: string): string[] {
  if (part === "(" || part === ")") return [];
  if (part === "重点") return ["key"];
  if (part === "专栏") return ["box"];
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
