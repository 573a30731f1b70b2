import { LANGUAGE_FACTS, type Language } from "../../i18n/language.ts";

const HAN =
  "PingFang SC,HarmonyOS Sans SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,Kangtu Fallback,Kangtu Places";
const LATIN = "system-ui,Segoe UI,Roboto,Helvetica Neue,Arial";

/**
 * The `font-family` of a picture: the fonts of the page that systems have, by their names, since a picture cannot fetch
 * any. The last two are the page's own, for whom they are put into the picture itself.
 */
export function pictureFonts(language: Language): string {
  return { han: `${HAN},system-ui,sans-serif`, latin: `${LATIN},${HAN},sans-serif` }[
    LANGUAGE_FACTS[language].script
  ];
}
