import type { AtlasSite } from "../../src/domain/atlas/atlas.ts";
import { DEFAULT_LANGUAGE } from "../../src/i18n/language.ts";
import type { Translate } from "../../src/i18n/translate.ts";
import { positionWords } from "../../src/i18n/words/position-words.ts";

/** Where a site is, as its panel says it, in one part of a sentence: of a whole district its border, of all else how well it is known. */
export function whereWords(site: Pick<AtlasSite, "place" | "extent">, t: Translate): string {
  const isDistrict = !site.extent && site.place.areaOf.length > 0;
  return isDistrict ? t("site.area").replace(/。$/, "") : positionWords(site, DEFAULT_LANGUAGE, t);
}
