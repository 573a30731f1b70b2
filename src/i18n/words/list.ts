import { LANGUAGE_FACTS, type Language } from "../language.ts";

/** Names one after another, as a language sets them apart: `泰州、合肥`, `Taizhou, Hefei`. */
export function formatList(names: readonly string[], language: Language): string {
  const format = new Intl.ListFormat(LANGUAGE_FACTS[language].locale, {
    type: "conjunction",
    style: "narrow",
  });
  return format.format(names);
}
