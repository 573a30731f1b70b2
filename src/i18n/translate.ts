import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "./language.ts";
import { ZH_HANS, type MessageKey } from "./zh-hans.ts";

export type MessageValues = Readonly<Record<string, string | number>>;
/** Text of a message of a catalogue in the language chosen. */
export type TranslateOf<Key extends string> = (key: Key, values?: MessageValues) => string;
export type Translate = TranslateOf<MessageKey>;
/** The same messages in every language. */
export type Catalogue<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

type Messages = Readonly<Record<MessageKey, string>>;

/** By language, as far as they have come: a page comes with those of the first that it needs at once. */
const MESSAGES: Partial<Record<Language, Messages>> = { "zh-Hans": { ...ZH_HANS } as Messages };

/** Words of an operator's own in the place of messages. */
export type OwnMessages = Readonly<Partial<Record<MessageKey, string>>>;

const OWN: Partial<Record<Language, Partial<Messages>>> = {};

/** Makes messages of a language known, to all who have its text already as well. */
export function addMessages(language: Language, messages: Partial<Messages>): void {
  MESSAGES[language] = Object.assign(MESSAGES[language] ?? {}, messages, OWN[language]) as Messages;
}

/** Puts an operator's words in the place of messages of a language, also of those that come later. */
export function ownMessages(language: Language, words: OwnMessages): void {
  // As a message that has been read: whatever signs are in it, it says just that.
  const own = Object.entries(words).map(([key, value]) => [key, [{ type: 0, value }]]);
  OWN[language] = Object.fromEntries(own) as Partial<Messages>;
  if (hasMessages(language)) addMessages(language, {});
}

/** Whether the messages of a language are known. */
export function hasMessages(language: Language): boolean {
  return MESSAGES[language] !== undefined;
}

/** A function from key and values to the text of a message of the page, in the first language where that asked has not come. */
export function createTranslate(language: Language): Translate {
  return translateOf(MESSAGES[language] ?? (MESSAGES["zh-Hans"] as Messages), language);
}

/** The same for given messages, such as those of a part that comes later; what has been parsed is kept. */
export function translateOf<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  language: Language,
): TranslateOf<Key> {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const known = formats.get(key);
    const format = known ?? new IntlMessageFormat(messages[key], language);
    if (!known) formats.set(key, format);
    return String(format.format(values));
  };
}
