import type { Target } from "../../model/types.ts";
import type { Comparator, NormalUnit } from "../../model/vocabulary.ts";
import { LANGUAGE_FACTS, type Language } from "../language.ts";

/** The figure of a target as it is written. */
type Figure = Pick<Target, "comparator" | "value" | "valueTo" | "unitZh" | "unitEn">;
/** One number, or both ends of a range. */
type Ends = Pick<Figure, "value" | "valueTo">;
/** The same in its normal unit: money in yuan, and so on. */
type NormalFigure = Ends & { readonly unit: NormalUnit };

/** How a language writes figures. */
type FigureWords = {
  readonly about: string;
  /** The plans write 2000 without a comma. */
  readonly grouped: boolean;
  readonly rank: (numbers: string) => string;
  /** A rank is better the smaller it is, which `≤ 10` does not tell. */
  readonly topRank: (numbers: string) => string;
  /** Numbers with their unit; `write` gives the numbers divided by a factor. */
  readonly amount: (figure: Figure, normal: NormalFigure | null, write: WriteNumbers) => string;
};

type WriteNumbers = (ends: Ends, factor: number) => string;

const CHINESE: FigureWords = {
  about: "约",
  grouped: false,
  rank: (numbers) => `第 ${numbers} 名`,
  topRank: (numbers) => `前 ${numbers} 名`,
  amount: (figure, _normal, write) => `${write(figure, 1)} ${figure.unitZh}`,
};

const ENGLISH: FigureWords = {
  about: "about",
  grouped: true,
  rank: (numbers) => `rank ${numbers}`,
  topRank: (numbers) => `top ${numbers}`,
  amount: (figure, normal, write) => {
    if (normal?.unit === "yuan") return englishYuan(normal, write);
    const unit = figure.unitEn === "%" ? "%" : ` ${englishUnit(figure)}`;
    return `${write(figure, 1)}${unit}`;
  },
};

const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = { "zh-Hans": CHINESE, en: ENGLISH };

const SIGNS: Readonly<Record<Exclude<Comparator, "~">, string>> = {
  ">": "> ",
  ">=": "≥ ",
  "=": "",
  "<=": "≤ ",
  "<": "< ",
  range: "",
};

/**
 * The figure of a target in words, with its comparator: `≥ 2000 亿元`, `1—2 家`, `约 15 %`; `≥ 200 billion yuan`,
 * `1–2 firms`, `about 15%`. Chinese keeps the plan's unit, English has no 亿 and takes millions and billions.
 * @param normal the figure in its normal unit; null where its unit has none
 */
export function formatFigure(
  figure: Figure,
  normal: NormalFigure | null,
  language: Language,
): string {
  const words = FIGURE_WORDS[language];
  const { comparator } = figure;
  const write: WriteNumbers = (ends, factor) => formatEnds(ends, factor, language);
  const isRank = normal?.unit === "rank";
  if (isRank && comparator === "<=") return words.topRank(write(figure, 1));
  const sign = comparator === "~" ? `${words.about} ` : SIGNS[comparator];
  return `${sign}${isRank ? words.rank(write(figure, 1)) : words.amount(figure, normal, write)}`;
}

function formatEnds({ value, valueTo }: Ends, factor: number, language: Language): string {
  const { locale, dash } = LANGUAGE_FACTS[language];
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 12,
    useGrouping: FIGURE_WORDS[language].grouped,
  });
  const numbers = (valueTo === null ? [value] : [value, valueTo]).map((number) =>
    // To what a double holds for certain: 289.81 亿 is 28 981 000 000 and not a hair more.
    format.format(Number((number / factor).toPrecision(15))),
  );
  return numbers.join(dash);
}

const ENGLISH_SCALES = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
] as const;

function englishYuan(figure: NormalFigure, write: WriteNumbers): string {
  const scale = ENGLISH_SCALES.find(([least]) => Math.abs(figure.value) >= least);
  const [factor, word] = scale ?? [1, ""];
  return `${write(figure, factor)}${word} yuan`;
}

/** Units are written in the plural; one of them is one. */
function englishUnit({ value, valueTo, unitEn }: Figure): string {
  if (value !== 1 || valueTo !== null) return unitEn;
  return unitEn
    .replace(/\bpeople\b/g, "person")
    .replace(/ies\b/g, "y")
    .replace(/([a-z][^s\s])s\b/g, "$1");
}
