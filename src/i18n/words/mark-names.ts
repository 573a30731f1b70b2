import { formatLength } from "../format.ts";
import { createTranslate, type Translate } from "../translate.ts";
import { LANGUAGE_FACTS, LANGUAGES, type Language } from "../language.ts";
import { type Bilingual, localName } from "./names.ts";

/** What a mark on the map stands for. */
type Named = {
  readonly type: "site" | "area" | "within" | "crowd";
  /** Its sites, the most important first. */
  readonly marks: readonly Bilingual<"name">[];
  /** The area in which all of them lie somewhere. */
  readonly count: Bilingual<"name"> | null;
};

/** The name at a mark: of its site, of its area with their number, or of the most important with how many there are. */
export function markName({ type, marks, count }: Named, language: Language): string {
  const t = translateIn(language);
  const name = String(marks[0] ? localName(marks[0], "name", language) : "");
  if (count !== null) {
    const area = String(localName(count, "name", language));
    if (marks.length === 1) return t("mark.withinOne", { name, area });
    return t("mark.within", { area, here: hereOf(String(count.nameZh)), count: marks.length });
  }
  return type === "crowd" ? t("mark.crowd", { name, count: marks.length }) : name;
}

/** The same in every language, by the fields of a record: `nameZh`, `nameEn`. */
export function markNames(mark: Named): Bilingual<"name"> {
  const names = LANGUAGES.map((language) => [
    `name${LANGUAGE_FACTS[language].field}`,
    markName(mark, language),
  ]);
  return Object.fromEntries(names) as Bilingual<"name">;
}

/** How far from where it is drawn a site may lie, in every language: `errorZh`, `errorEn`. */
export function errorNames({ radiusM }: { readonly radiusM: number }): Bilingual<"error"> {
  const words = LANGUAGES.map((language) => [
    `error${LANGUAGE_FACTS[language].field}`,
    translateIn(language)("site.precision", { radius: formatLength(radiusM, language) }),
  ]);
  return Object.fromEntries(words) as Bilingual<"error">;
}

/** What the area in question calls itself: `市`, `区`, `县`. */
export function hereOf(nameZh: string): string {
  return nameZh.replace(/[(（].*$/, "").at(-1) ?? "";
}

const TRANSLATES = new Map<Language, Translate>();

function translateIn(language: Language): Translate {
  const known = TRANSLATES.get(language) ?? createTranslate(language);
  TRANSLATES.set(language, known);
  return known;
}
