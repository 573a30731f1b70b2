import type { Apart } from "../../../domain/compare/apart.ts";
import type { IndustryCell } from "../../../domain/compare/industry-matrix.ts";
import { directionOf } from "../../../domain/places/direction.ts";
import { impliedGrowth } from "../../../domain/targets/implied-growth.ts";
import type { CompareKey } from "../../../i18n/compare/zh-hans.ts";
import { formatNumbers, formatPercent, formatSignificant } from "../../../i18n/format.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Translate, TranslateOf } from "../../../i18n/translate.ts";
import { targetFigure } from "../../shared/target-figure.ts";
import { type ComputedFigure, COUNTS, type FigureOf } from "./figure.ts";

export type ValueWords = {
  readonly t: Translate;
  readonly text: TranslateOf<CompareKey>;
  readonly language: Language;
};

/** What a number of the comparison says, wherever it stands: in a table, a chart or its card. */
export function figureValue(figure: ComputedFigure, words: ValueWords): string {
  const valueOf = VALUES[figure.of] as (of: ComputedFigure, words: ValueWords) => string;
  return valueOf(figure, words);
}

const VALUES: {
  readonly [Of in ComputedFigure["of"]]: (figure: FigureOf<Of>, words: ValueWords) => string;
} = {
  "plan-count": ({ plan, count }) => String(plan.counts[count]),
  role: shareWords,
  claims: ({ cell }, { text }) => claimCounts(cell, text),
  similarity: ({ pair: { value } }, { text, language }) =>
    value === null ? text("metrics.none") : twoDigits(value, language),
  likeness: ({ likeness: { like } }, { text, language }) =>
    like === null ? text("silent") : twoDigits(like.value, language),
  apart: ({ apart }, words) => apartWords(apart, words),
  growth: growthWords,
  reach: reachWords,
  load: (figure) => String(loadOf(figure)),
  pair: ({ tasks }) => String(tasks.length),
  silence: silenceWords,
};

/** A share of a plan that falls to a role; silence where there is nothing of it. */
function shareWords({ cell, count }: FigureOf<"role">, { text, language }: ValueWords): string {
  const share = { sites: cell.siteShare, tasks: cell.taskShare, targets: cell.targetShare }[count];
  return share === null ? text("silent") : formatPercent(share, language);
}

/** How many places, tasks and targets there are, where there are any. */
export function claimCounts(cell: IndustryCell, text: ValueWords["text"]): string {
  return COUNTS.filter((count) => cell[count].length > 0)
    .map((count) => text(`industries.${count}`, { count: cell[count].length }))
    .join(" · ");
}

/** A distance with the least and most that it may be; of what may be one place the most alone. */
export function apartWords(
  { betweenM, fromM, toM }: Apart,
  { text, language }: Pick<ValueWords, "text" | "language">,
): string {
  const km = (metres: number) => formatSignificant(metres / 1000, 3, language);
  if (fromM === 0) return text("overlap.closer", { high: km(toM) });
  return text("overlap.km", { value: km(betweenM), low: km(fromM), high: km(toM) });
}

/** Which way a partner lies, in words and degrees; empty where the two may be one place. */
export function bearingWords(
  { link: { reach } }: FigureOf<"reach">,
  { t, text }: Pick<ValueWords, "t" | "text">,
): string {
  if (reach === null || reach.apart.fromM === 0) return "";
  const degrees = text("unit.degree", { value: Math.round(reach.bearing) });
  return `${t(`near.${directionOf(reach.bearing)}`)} ${degrees}`;
}

function reachWords(figure: FigureOf<"reach">, words: ValueWords): string {
  const { reach } = figure.link;
  if (reach === null) return words.text("links.unplaced");
  return [apartWords(reach.apart, words), bearingWords(figure, words)].join(" ").trim();
}

function growthWords({ target }: FigureOf<"growth">, { text, language }: ValueWords): string {
  const growth = impliedGrowth(target);
  if (growth === null) return text("metrics.none");
  const { rate, rateTo, baseline, toYear } = growth;
  const ends = rateTo === null ? [rate] : [rate, rateTo];
  return text("growth.rate", {
    rate: formatNumbers(
      ends.map((end) => Number((end * 100).toFixed(1))),
      language,
    ),
    baseline,
    goal: targetFigure(target, language),
    year: String(toYear),
  });
}

function loadOf({ load, count }: FigureOf<"load">): number {
  if (count === "led" || count === "partners") return load[count];
  return load.duties[count];
}

function silenceWords(
  { items, total }: FigureOf<"silence">,
  { text, language }: ValueWords,
): string {
  const share = formatPercent(total === 0 ? 0 : items.length / total, language);
  return text("silence.count", { count: items.length, total, share });
}

export function twoDigits(value: number, language: Language): string {
  return formatNumbers([Number(value.toFixed(2))], language);
}
