import { useMemo } from "react";
import { TABLES } from "../../i18n/tables/catalogue.ts";
import type { TablesKey } from "../../i18n/tables/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of the tables, in the language chosen. */
export function useTablesText(): TranslateOf<TablesKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(TABLES[language], language), [language]);
}
