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

/** A year, a month or a day (`2022`, `2021-06`, `2021-06-30`) in words, as exact as it is given and no more. */
export function formatPartialDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return formatDate(date, language);
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    timeZone: "UTC",
  }).format(new Date(`${year}-${month ?? "01"}-01T00:00:00Z`));
}

/** A number with its thousands set apart: `200,000,000,000`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
