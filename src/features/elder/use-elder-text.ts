import { useMemo } from "react";
import { ELDER } from "../../i18n/elder/catalogue.ts";
import type { ElderKey } from "../../i18n/elder/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of the version for elders in the language chosen. */
export function useElderText(): TranslateOf<ElderKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(ELDER[language], language), [language]);
}
