import { LANGUAGES, type Language } from "../../src/i18n/language.ts";

/** Sizes of a screen: a desk, a tablet, a phone, one on its side, and 1280 pixels at 400 %. */
export const SIZES = [
  [1440, 900],
  [820, 1180],
  [390, 844],
  [844, 390],
  [320, 256],
] as const;
export type Size = (typeof SIZES)[number];

export const LOOK_THEMES = ["light", "dark", "contrast"] as const;
export type LookTheme = (typeof LOOK_THEMES)[number];

/** How a state is looked at. */
export type Look = { readonly size: Size; readonly theme: LookTheme; readonly language: Language };

/** Every look there is. */
export const ALL_LOOKS: readonly Look[] = SIZES.flatMap((size) =>
  LOOK_THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ size, theme, language }))),
);

/** How the trees are read. */
export const READ_LOOK: Look = { size: [1440, 900], theme: "light", language: "zh-Hans" };

/** Sizes between which the others lie. */
const FEW_SIZES: readonly Size[] = [
  [1440, 900],
  [390, 844],
  [320, 256],
];

/**
 * As few looks as have each size, each theme and each language once: those of neighbouring states differ, so that all of
 * them together have every pair of size, theme and language too.
 * @param sizes those that count
 */
export function fewLooks(state: number, sizes: readonly Size[] = FEW_SIZES): readonly Look[] {
  return sizes.map((size, index) => ({
    size,
    theme: at(LOOK_THEMES, index + state),
    language: at(LANGUAGES, index + Math.floor(state / LOOK_THEMES.length)),
  }));
}

function at<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}
