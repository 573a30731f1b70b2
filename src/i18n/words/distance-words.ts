import { formatLength, formatLengths } from "../format.ts";
import type { Language } from "../language.ts";
import type { Translate } from "../translate.ts";

/** A distance in metres, as far as it is known. */
type Known =
  | { readonly kind: "about" | "within"; readonly metres: number }
  | { readonly kind: "range"; readonly fromM: number; readonly toM: number };

/** A distance in words: `约 400 公里`, `3 公里以内`, `5 至 20 公里`. */
export function distanceWords(distance: Known, t: Translate, language: Language): string {
  if (distance.kind === "range") {
    const [from, to] = formatLengths([distance.fromM, distance.toM], language);
    return t("distance.range", { from, to });
  }
  return t(`distance.${distance.kind}`, { length: formatLength(distance.metres, language) });
}
