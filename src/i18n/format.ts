import { LANGUAGE_FACTS, type Language } from "./language.ts";

const LENGTH_UNITS: Readonly<Record<Language, { readonly m: string; readonly km: string }>> = {
  "zh-Hans": { m: "米", km: "公里" },
  en: { m: "m", km: "km" },
};

/** A length in words, rounded to what an estimate deserves: `300 米`, `1.5 公里`, `20 公里`. */
export function formatLength(metres: number, language: Language): string {
  const { m, km } = LENGTH_UNITS[language];
  const number = new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, {
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  });
  if (metres < 1000) return `${number.format(Math.round(metres / 10) * 10)} ${m}`;
  return `${number.format(metres / 1000)} ${km}`;
}

/** Both ends of a range of lengths, the unit said once where it is the same: `5`, `20 公里`. */
export function formatLengths(
  [fromM, toM]: readonly [number, number],
  language: Language,
): readonly [string, string] {
  const [from, to] = [formatLength(fromM, language), formatLength(toM, language)];
  const isSameUnit = fromM >= 1000 === toM >= 1000;
  return [isSameUnit ? from.replace(/ .*$/, "") : from, to];
}

/** An ISO date (`2020-06-16`) in words: `2020年6月16日`, `16 June 2020`. */
export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** A year, a month or a day (`2022`, `2021-06`, `2021-06-30`) in words, as exact as it is given and no more. */
export function formatPartialDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return formatDate(date, language);
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    timeZone: "UTC",
  }).format(new Date(`${year}-${month ?? "01"}-01T00:00:00Z`));
}

/** A number, or both ends of a range, with their thousands set apart: `200,000,000,000`, `1–2`. */
export function formatNumbers(ends: readonly number[], language: Language): string {
  const { locale, dash } = LANGUAGE_FACTS[language];
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return ends.map((end) => format.format(end)).join(dash);
}

/** A share of 1 in percent: `12%`. */
export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, { style: "percent" }).format(share);
}

/** A number to so many digits that mean something: `0.365`, `5,790`. */
export function formatSignificant(value: number, digits: number, language: Language): string {
  return new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, {
    maximumSignificantDigits: digits,
  }).format(value);
}
