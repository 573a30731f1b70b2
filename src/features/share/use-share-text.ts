import { useMemo } from "react";
import { SHARE } from "../../i18n/share/catalogue.ts";
import type { ShareKey } from "../../i18n/share/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of the dialog in the language chosen. */
export function useShareText(): TranslateOf<ShareKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(SHARE[language], language), [language]);
}
