import { useMemo } from "react";
import { CHARTS } from "../../../i18n/compare/charts/catalogue.ts";
import type { ChartsKey } from "../../../i18n/compare/charts/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../../i18n/translate.ts";
import { useLanguage } from "../../shared/atlas-context.tsx";

/** Text of the messages of charts and cards in the language chosen. */
export function useChartsText(): TranslateOf<ChartsKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(CHARTS[language], language), [language]);
}
