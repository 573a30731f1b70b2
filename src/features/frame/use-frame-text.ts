import { useMemo } from "react";
import { FRAME } from "../../i18n/frame/catalogue.ts";
import type { FrameKey } from "../../i18n/frame/zh-hans.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";

/** Text of the messages of the frame in the language chosen. */
export function useFrameText(): TranslateOf<FrameKey> {
  const language = useLanguage();
  return useMemo(() => translateOf(FRAME[language], language), [language]);
}
