import { useMemo } from "react";
import { TAKE } from "../../i18n/take/catalogue.ts";
import type { TakeKey } from "../../i18n/take/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "./atlas-context.tsx";

/** Text of the messages of what is taken home, in the language chosen. */
export function useTakeText(): TranslateOf<TakeKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(TAKE[language], language), [language]);
}
