import type { Comparator } from "../../model/vocabulary.ts";
import { normalForm } from "../clauses/normal-form.ts";
import { COUNTERS, MEASURES, scaleOf } from "./normalise-target.ts";

/** A figure as a phrase writes it. */
export type WrittenFigure = {
  /** In ones of the measure: 2600亿元 is 260 000 000 000. */
  readonly value: number;
  /** Upper end of a range (1-2家), else null. */
  readonly valueTo: number | null;
  /** The measure word that follows, without its scale; null where none does (达1200亿). */
  readonly measure: string | null;
  readonly comparator: Comparator;
};

/** A figure with its place in the normal form of its text, measure and all, and its scale as written (`亿`). */
export type PlacedFigure = WrittenFigure & {
  readonly start: number;
  readonly end: number;
  readonly scale: string;
};

/** In no order: one may begin with another. */
const measures = [...COUNTERS, ...Object.keys(MEASURES)];

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const NUMERALS = "[零一二两三四五六七八九十百]+";
const DASH = String.raw`\s*(?:[-—–~～]+|至|到)\s*`;
const SCALE = "(?:十|百|千)?万亿|(?:十|百|千)?[万亿]|[百千](?=级)";
const NUMBER = new RegExp(
  String.raw`(?<low>${DIGITS}|${NUMERALS})(?:${DASH}(?<high>${DIGITS}|${NUMERALS}))?\s*(?<more>[余多])?\s*(?<scale>${SCALE})?(?<more2>[余多])?\s*`,
  "gu",
);
/** A scale that stands alone is itself the figure: 千亿级, 百亿规模. */
const BARE_SCALE = new RegExp(
  String.raw`(?<scale>(?:十|百|千)?万亿|[十百千][万亿])(?=元|级|规模)`,
  "gu",
);
const DOUBLING = /翻(?<times>[一两二三])番/gu;

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不超过|不高于|不多于|前)\s*$/u, "<="],
  [/(?:突破|超过|超|逾)\s*$/u, ">"],
  [/(?:不少于|不低于|至少|达到|达|上)\s*$/u, ">="],
  [/(?:低于|不足|少于|小于)\s*$/u, "<"],
  [/(?:大约|约|近)\s*$/u, "~"],
];

/**
 * All figures of a phrase, with the comparators of `data/README.md` section 12: the figure's own word (左右, 以上)
 * wins over the verb, and 突破, 超, 余 over 以上. Years are no figures.
 */
export function readFigures(written: string): readonly WrittenFigure[] {
  return placedFigures(written).map(({ value, valueTo, measure, comparator }) => ({
    value,
    valueTo,
    measure,
    comparator,
  }));
}

/** The same, each with where it stands. */
export function placedFigures(written: string): readonly PlacedFigure[] {
  const phrase = normalForm(written);
  return [...numbers(phrase), ...bareScales(phrase), ...doublings(phrase), ...coverage(phrase)];
}

function placeOf(match: RegExpExecArray, measure: string | null) {
  return { start: match.index, end: match.index + match[0].length + (measure?.length ?? 0) };
}

function numbers(phrase: string): readonly PlacedFigure[] {
  return [...phrase.matchAll(NUMBER)].flatMap((match) => {
    const { low = "", high, more, more2, scale } = match.groups ?? {};
    const after = phrase.slice(match.index + match[0].length);
    if (after.startsWith("年") && scale === undefined) return [];
    const factor = scaleOf(scale ?? "");
    const value = numberOf(low) * factor;
    if (Number.isNaN(value)) return [];
    const valueTo = high === undefined ? null : numberOf(high) * factor;
    const before = phrase.slice(0, match.index);
    const isRank = after.startsWith("强");
    const comparator = comparatorOf({
      before,
      after,
      isRange: valueTo !== null,
      isMore: (more ?? more2) !== undefined,
    });
    const measure = measureAt(after);
    const shown = isRank ? "<=" : comparator;
    const place = placeOf(match, measure);
    return [{ value, valueTo, measure, comparator: shown, ...place, scale: scale ?? "" }];
  });
}

function bareScales(phrase: string): readonly PlacedFigure[] {
  return [...phrase.matchAll(BARE_SCALE)]
    .filter((match) => !/[\d零一二两三四五六七八九十]\s*$/u.test(phrase.slice(0, match.index)))
    .map((match) => {
      const after = phrase.slice(match.index + match[0].length);
      const measure = measureAt(after);
      const own = { value: scaleOf(match[0]), valueTo: null, measure, comparator: ">=" as const };
      return { ...own, ...placeOf(match, measure), scale: match[0] };
    });
}

function doublings(phrase: string): readonly PlacedFigure[] {
  return [...phrase.matchAll(DOUBLING)].map((match) => ({
    value: 2 ** numberOf(match.groups?.["times"] ?? ""),
    valueTo: null,
    measure: "倍",
    comparator: "=" as const,
    ...placeOf(match, null),
    scale: "",
  }));
}

/** 全覆盖 is 100 %. */
function coverage(phrase: string): readonly PlacedFigure[] {
  const start = phrase.indexOf("全覆盖");
  if (start < 0) return [];
  const own = { value: 100, valueTo: null, measure: "%", comparator: "=" as const };
  return [{ ...own, start, end: start + 3, scale: "" }];
}

type Surroundings = {
  readonly before: string;
  readonly after: string;
  readonly isRange: boolean;
  readonly isMore: boolean;
};

function comparatorOf({ before, after, isRange, isMore }: Surroundings): Comparator {
  if (isRange) return "range";
  if (isMore) return ">";
  const verb = BEFORE.find(([words]) => words.test(before))?.[1];
  const tail = after.slice(measureAt(after)?.length ?? 0).trimStart();
  if (tail.startsWith("左右")) return "~";
  if (verb === ">") return ">";
  if (/^(?:以上|级)/u.test(tail)) return ">=";
  if (/^(?:以内|以下)/u.test(tail)) return "<=";
  return verb ?? "=";
}

/** The longest known measure word at the start of a text. */
function measureAt(text: string): string | null {
  const known = measures.filter((word) => text.startsWith(word));
  return known.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const ONES = "零一二三四五六七八九";

/** A number in digits or in Chinese numerals below a thousand; NaN where it is neither. */
function numberOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text.replaceAll(",", ""));
  const digit = (character: string) =>
    character === "两" ? 2 : ONES.includes(character) ? ONES.indexOf(character) : Number.NaN;
  const parts =
    /^(?:(?<hundreds>[一二两三四五六七八九])百)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?零?(?<ones>[零一二两三四五六七八九])?$/u.exec(
      text,
    )?.groups;
  if (!parts) return Number.NaN;
  const tens = parts["ten"] === undefined ? 0 : digit(parts["tens"] ?? "一");
  return (
    (parts["hundreds"] === undefined ? 0 : digit(parts["hundreds"]) * 100) +
    tens * 10 +
    (parts["ones"] === undefined ? 0 : digit(parts["ones"]))
  );
}
