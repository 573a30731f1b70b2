import type { Language } from "./language.ts";

/** A length in words, rounded to what an estimate deserves: `300 米`, `1.5 公里`, `20 公里`. */
export function formatLength(metres: number, language: Language): string {
  const number = new Intl.NumberFormat(language, {
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  });
  if (metres < 1000)
    return `${number.format(Math.round(metres / 10) * 10)} ${language === "en" ? "m" : "米"}`;
  return `${number.format(metres / 1000)} ${language === "en" ? "km" : "公里"}`;
}

/** An ISO date (`2020-06-16`) in words: `2020年6月16日`, `16 June 2020`. */
export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${iso}T00:00:00Z`));
}
