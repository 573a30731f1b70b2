import { IntlMessageFormat } from "intl-messageformat";
import { EN } from "./en.ts";
import type { Language } from "./language.ts";
import { ZH_HANS, type MessageKey } from "./zh-hans.ts";

export type MessageValues = Readonly<Record<string, string | number>>;
/** Text of a message in the language chosen. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  "zh-Hans": ZH_HANS,
  en: EN,
};

/** A function from message key and values to text, with its parsed messages kept. */
export function createTranslate(language: Language): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const known = formats.get(key);
    const format = known ?? new IntlMessageFormat(MESSAGES[language][key], language);
    if (!known) formats.set(key, format);
    return String(format.format(values));
  };
}
