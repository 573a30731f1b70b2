import type { Language } from "../../i18n/language.ts";
import type { Amendments } from "../../i18n/translate.ts";
import type { Config, OwnWords } from "../config.ts";

/** What a configuration makes of the messages of a language. */
export function amendmentsOf(
  { title, subtitle, notices }: Pick<Config, "title" | "subtitle" | "notices">,
  language: Language,
): Amendments {
  const instead = (words: OwnWords | null) => words && (() => plainMessage(words[language]));
  // That a plan has expired stays said.
  const after = ({ expired }: Config["notices"]) =>
    expired && ((text: string) => `${text} ${plainMessage(expired[language])}`);
  const amendments = {
    "app.name": instead(title),
    "app.tagline": instead(subtitle),
    "plan.expiredNotice": after(notices),
    "plan.expiredNotices": after(notices),
    "plan.allExpired": after(notices),
  };
  return Object.fromEntries(Object.entries(amendments).filter(([, amend]) => amend !== null));
}

/** A text as a message that says just that, whatever characters are in it: ICU gives some of them a meaning. */
function plainMessage(text: string): string {
  return text.replaceAll("'", "''").replaceAll(/[{}<>]+/g, (signs) => `'${signs}'`);
}
