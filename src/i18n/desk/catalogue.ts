import type { Language } from "../language.ts";
import type { Catalogue } from "../translate.ts";
import { DESK_EN } from "./en.ts";
import { DESK_ZH_HANS, type DeskKey } from "./zh-hans.ts";

export const DESK: Catalogue<DeskKey> = { "zh-Hans": DESK_ZH_HANS, en: DESK_EN };

/** What the tools call something, in a language. */
export function nameIn(
  { zh, en }: { readonly zh: string; readonly en: string },
  language: Language,
): string {
  return language === "en" ? en : zh;
}

/** The language that the other one is not. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-Hans" : "en";
}
