import { useMemo } from "react";
import { SIDE_MAPS } from "../../i18n/side-maps/catalogue.ts";
import type { SideMapsKey } from "../../i18n/side-maps/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of maps side by side in the language chosen. */
export function useSideText(): TranslateOf<SideMapsKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(SIDE_MAPS[language], language), [language]);
}
