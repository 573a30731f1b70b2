import { useMemo } from "react";
import { SEARCH } from "../../i18n/search/catalogue.ts";
import type { SearchKey } from "../../i18n/search/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of search and filter in the language chosen. */
export function useSearchText(): TranslateOf<SearchKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(SEARCH[language], language), [language]);
}
