import type { Language } from "../../i18n/language.ts";
import type { OwnMessages } from "../../i18n/translate.ts";
import type { Config, OwnWords } from "../config.ts";

/** What of a configuration stands in the place of messages of a language. */
export function ownWords(
  { title, subtitle, notices, contact }: Pick<Config, "title" | "subtitle" | "notices" | "contact">,
  language: Language,
): OwnMessages {
  const said = (key: keyof OwnMessages, words: OwnWords | null) =>
    words === null ? {} : { [key]: words[language] };
  return {
    ...said("app.name", title),
    ...said("app.tagline", subtitle),
    // That a plan has expired stays said.
    ...said("plan.expiredMore", notices.expired),
    ...(contact?.email ? { "cite.reportTo": contact.email } : {}),
  };
}
