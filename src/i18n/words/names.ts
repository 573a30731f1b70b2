import { LANGUAGE_FACTS, type Language } from "../language.ts";

/** A record that holds something in each language: `nameZh` and `nameEn`. */
export type Bilingual<Stem extends string> = Readonly<Record<`${Stem}Zh` | `${Stem}En`, unknown>>;

/** What such a record holds. */
export type Local<Stem extends string, Entry extends Bilingual<Stem>> =
  Entry[`${Stem}Zh`] | Entry[`${Stem}En`];

/** What a record holds in a language: `localName(site, "name", "en")` is its `nameEn`. */
export function localName<Stem extends string, Entry extends Bilingual<Stem>>(
  record: Entry,
  stem: Stem,
  language: Language,
): Local<Stem, Entry> {
  return record[`${stem}${LANGUAGE_FACTS[language].field}`];
}

/** The name in the other language, and which that is, to stand in small print below. */
export function secondName<Stem extends string, Entry extends Bilingual<Stem>>(
  record: Entry,
  stem: Stem,
  language: Language,
): { readonly text: Local<Stem, Entry>; readonly language: Language } {
  const { second } = LANGUAGE_FACTS[language];
  return { text: localName(record, stem, second), language: second };
}

/** A plan's own word as it is written for who reads the plans, and in translation, where there is one, for others. */
export function asWritten(word: string, translation: string | undefined, language: Language) {
  return LANGUAGE_FACTS[language].readsPlans ? word : (translation ?? word);
}

/** What to add to a plan's own word for who does not read the plans; null where nothing need be, or can be, added. */
export function translationFor(translation: string | undefined, language: Language) {
  return LANGUAGE_FACTS[language].readsPlans ? null : (translation ?? null);
}

/** Names of what has not loaded, or what the data does not have: what kind of thing it is, and its id below. */
export function placeholderNames(kind: string, id: string, language: Language) {
  const isFirst = LANGUAGE_FACTS[language].field === "Zh";
  return isFirst ? { nameZh: kind, nameEn: id } : { nameZh: id, nameEn: kind };
}
