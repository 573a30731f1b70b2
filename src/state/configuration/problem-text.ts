import { CONFIGURATION } from "../../i18n/configuration/catalogue.ts";
import type { ConfigurationKey } from "../../i18n/configuration/zh-hans.ts";
import type { Language } from "../../i18n/language.ts";
import { translateOf, type TranslateOf } from "../../i18n/translate.ts";
import { formatList } from "../../i18n/words/list.ts";
import type { ConfigProblem } from "./problem.ts";

/** Something that is wrong in config.json in a sentence: where, what was expected, what was meant, what holds instead. */
export function problemText(problem: ConfigProblem, language: Language): string {
  const t = translateOf(CONFIGURATION[language], language);
  return t("line", {
    path: problem.path === "" ? t("whole") : problem.path,
    fault: faultText(problem, t, language),
    remedy: t(`remedy.${problem.remedy}`),
  });
}

function faultText(
  problem: ConfigProblem,
  t: TranslateOf<ConfigurationKey>,
  language: Language,
): string {
  switch (problem.fault) {
    case "unreadable":
    case "tiles":
      return t(`fault.${problem.fault}`, { detail: problem.detail });
    case "unknown":
      return t("fault.unknown", { meant: problem.meant ?? "none" });
    case "unfit":
      return t("fault.unfit", {
        given: problem.given,
        expected: t(`expected.${problem.expected}`),
      });
    case "none-of":
      return t("fault.none-of", {
        given: problem.given,
        values: formatList(problem.values, language),
        meant: problem.meant ?? "none",
      });
    default: {
      const { given, ground, least, nearest } = problem;
      // Never rounded up to what is due.
      const ratio = Math.floor(problem.ratio * 100) / 100;
      return t("fault.contrast", { given, ground, ratio, least, nearest });
    }
  }
}
