import type { Language } from "../../i18n/language.ts";

/**
 * Names of a thing that has not loaded, or that the data does not have: what it is, and below it the id asked for.
 * @param title the word for such a thing, in the language chosen
 */
export function lateNames(title: string, id: string, language: Language) {
  return language === "en" ? { nameZh: id, nameEn: title } : { nameZh: title, nameEn: id };
}
