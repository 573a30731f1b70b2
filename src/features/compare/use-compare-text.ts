import { useMemo } from "react";
import { COMPARE } from "../../i18n/compare/catalogue.ts";
import type { CompareKey } from "../../i18n/compare/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of the comparison in the language chosen. */
export function useCompareText(): TranslateOf<CompareKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(COMPARE[language], language), [language]);
}
