import { normaliseTarget, type TargetFigure } from "../../domain/targets/normalise-target.ts";
import type { Language } from "../../i18n/language.ts";
import { formatFigure } from "../../i18n/words/figure.ts";

/** The figure of a target in words, with its comparator: `≥ 2000 亿元`, `≥ 200 billion yuan`. */
export function targetFigure(target: TargetFigure, language: Language): string {
  return formatFigure(target, normaliseTarget(target), language);
}
