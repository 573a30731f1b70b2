import { useMemo } from "react";
import { OWN_DATA } from "../../i18n/own-data/catalogue.ts";
import type { OwnDataKey } from "../../i18n/own-data/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "./atlas-context.tsx";

/** Text of the messages of readers' own data in the language chosen. */
export function useOwnDataText(): TranslateOf<OwnDataKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(OWN_DATA[language], language), [language]);
}
