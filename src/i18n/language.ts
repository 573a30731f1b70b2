/** Languages of the interface, as BCP 47 tags. The first is the default. */
export const LANGUAGES = ["zh-Hans", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** The language of ours that a tag asks for, `zh-CN` or `EN-us` as well; null where it is none, or no tag. */
export function languageOf(tag: string): Language | null {
  const wanted = scriptOf(tag);
  return LANGUAGES.find((language) => scriptOf(language) === wanted) ?? null;
}

/** `zh-Hans` for `zh`, `zh-CN` and `zh-SG`; null for what is no tag of a language. */
function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** The language that the plans are written in. */
export const PLAN_LANGUAGE: Language = "zh-Hans";

/** What is known of a language: all that tells one from another, beside its messages and words. */
type LanguageFacts = {
  /** Its name in itself. */
  readonly name: string;
  /** Ends the names of the fields of a record that hold its words: `nameZh`. */
  readonly field: "Zh" | "En";
  /** The language in which a name is given a second time, in small print. */
  readonly second: Language;
  /** Tag by which dates, numbers and lists are written. */
  readonly locale: string;
  readonly script: "han" | "latin";
  /** Stands between the ends of a range. */
  readonly dash: string;
  /** Whether who reads it reads the plans themselves, and needs no translation of their words. */
  readonly readsPlans: boolean;
};

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  "zh-Hans": {
    name: "简体",
    field: "Zh",
    second: "en",
    locale: "zh-Hans",
    script: "han",
    dash: "—",
    readsPlans: true,
  },
  en: {
    name: "English",
    field: "En",
    second: "zh-Hans",
    locale: "en-GB",
    script: "latin",
    dash: "–",
    readsPlans: false,
  },
};
