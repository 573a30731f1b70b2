import { LANGUAGE_FACTS, type Language } from "../../i18n/language.ts";

/**
 * MapLibre draws text from the page's own fonts when a style has no `glyphs`: it joins the stack to a CSS font-family
 * list and adds `sans-serif`. It reads the weight from the words of the first family, hence a first name that is no
 * font but says the weight.
 */
const HAN = [
  "PingFang SC",
  "HarmonyOS Sans SC",
  "Microsoft YaHei",
  "Noto Sans CJK SC",
  "Noto Sans SC",
  "Kangtu Fallback",
  "Kangtu Places",
] as const;

/** English first: Chinese fonts set an apostrophe as wide as a character. */
const LATIN = ["Helvetica Neue", "Segoe UI", "Roboto", "Arial", "Liberation Sans"] as const;

export type FontWeight = "regular" | "medium" | "bold";

const WEIGHT_NAMES: Readonly<Record<FontWeight, readonly string[]>> = {
  regular: [],
  medium: ["Kangtu Medium"],
  bold: ["Kangtu Bold"],
};

/** The `text-font` of a weight for names in a language. */
export function fontStack(language: Language, weight: FontWeight = "regular"): string[] {
  return [
    ...WEIGHT_NAMES[weight],
    ...(LANGUAGE_FACTS[language].script === "latin" ? LATIN : []),
    ...HAN,
  ];
}
