import type { Distance } from "../../domain/places/distance.ts";
import { formatLength, formatLengths } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";

/** A distance in words: `约 400 公里`, `3 公里以内`, `5 至 20 公里`. */
export function distanceWords(distance: Distance, t: Translate, language: Language): string {
  if (distance.kind === "range") {
    const [from, to] = formatLengths([distance.fromM, distance.toM], language);
    return t("distance.range", { from, to });
  }
  return t(`distance.${distance.kind}`, { length: formatLength(distance.metres, language) });
}
