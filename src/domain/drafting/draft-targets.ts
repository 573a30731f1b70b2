import { normalText, type NormalText } from "../clauses/normal-form.ts";
import { scaleOf } from "../targets/normalise-target.ts";
import { placedFigures, type PlacedFigure } from "../targets/read-figures.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { UNSEEN } from "./draft-input.ts";

/** What parts a text into pieces, of which each sets one figure or none. */
const PIECE = /[^,;。、:!?\n]+/gu;
/** A piece that tells of what is there sets no goal. */
const ALREADY = /已|现有|目前|去年|截至|以来|同比|累计/u;
const YEAR = /(20\d{2})年/gu;
const BY_YEAR = /[到至](20\d{2})年/gu;
/** Words of a piece that are no part of what is measured. */
const VERBS =
  /力争|争取|努力|预计|达到|达|突破|超过|超|不少于|不低于|以上|左右|建成|新增|培育|引进|实现|形成|打造|累计|完成|约|余|至|到20\d{2}年|20\d{2}年|的$|^其中/gu;
const MONEY = /产值|规模|收入|投资|营收|市值|资金|增加值|销售|产业|总额/u;
const LONGEST_PHRASE = 20;

/** A target as it is drafted; what it measures and its English are guesses. */
export type TargetDraft = ReturnType<typeof draft>;

/**
 * A target for every number with a unit that a text sets as a goal. Single Chinese numerals (三个, 一批) count only behind a verb of
 * setting up; numbers of what is already there do not.
 */
export function draftTargets(
  sections: ReadonlyMap<string, string>,
  tasks: ReadonlySet<string>,
  english: EnglishDraft,
): readonly TargetDraft[] {
  return [...sections].flatMap(([section, written]) =>
    section === "前言"
      ? []
      : setFigures(normalText(written)).map((set) => draft(set, section, { tasks, english })),
  );
}

type SetFigure = {
  readonly figure: PlacedFigure;
  readonly unitZh: string;
  readonly metricZh: string;
  readonly phrase: string;
  readonly year: number | null;
};

function setFigures(text: NormalText): readonly SetFigure[] {
  return [...text.text.matchAll(PIECE)].flatMap((match) => {
    const [piece] = match;
    if (ALREADY.test(piece)) return [];
    const figures = placedFigures(piece);
    return figures.flatMap((figure) => {
      if (isDescription(figure, figures)) return [];
      const unitZh = unitOf(piece, figure);
      if (unitZh === null || isNoFigure(piece, figure)) return [];
      const [start, end] = phraseBounds(piece, figure);
      const written = text.written.slice(
        text.writtenAt(match.index + start),
        text.writtenAt(match.index + end),
      );
      const metricZh = metricOf(piece, figure);
      return [
        {
          figure,
          unitZh,
          metricZh,
          phrase: written.trim(),
          year: yearAt(text.text, match.index + figure.end),
        },
      ];
    });
  });
}

/** 产值超10亿元的企业5家: money and age before a number of things say which things are counted. */
function isDescription(figure: PlacedFigure, figures: readonly PlacedFigure[]): boolean {
  const later = figures.find(({ start }) => start >= figure.end);
  return (
    /^[元岁]$/u.test(figure.measure ?? "元") &&
    later !== undefined &&
    later.measure !== figure.measure
  );
}

/** The unit as it is written, scale and measure; money whose 元 was left out has it. */
function unitOf(piece: string, { scale, measure }: PlacedFigure): string | null {
  if (/^[届批部例]$/u.test(measure ?? "")) return null;
  if (measure !== null) return `${unitScale(scale)}${measure}`;
  return scale !== "" && MONEY.test(piece) ? `${unitScale(scale)}元` : null;
}

/** 千亿级 is 1000 of 亿. */
function unitScale(scale: string): string {
  return /(?:万亿|[万亿])$/u.exec(scale)?.[0] ?? "";
}

/** Ordinals, days, sections of laws, and single Chinese numerals that only introduce a list (三个方面). */
function isNoFigure(piece: string, { start, end, value }: PlacedFigure): boolean {
  const before = piece.slice(0, start);
  if (/第$|[〔(]$/u.test(before) || /^(?:月|日|号|号文|条|届)/u.test(piece.slice(end))) return true;
  const isNumeral = /^[一二三四五六七八九十两]/u.test(piece.slice(start));
  return (
    isNumeral &&
    value < 10 &&
    !/(?:建成|新增|新建|培育|引进|创建|设立|达到|达|突破|不少于|至少)$/u.test(before)
  );
}

/** From the start of the piece, or so much before the figure that 20 characters are not passed. */
function phraseBounds(piece: string, { start, end }: PlacedFigure): readonly [number, number] {
  const tail = /^(?:以上|左右|以内|以下|规模|级)+/u.exec(piece.slice(end))?.[0] ?? "";
  const last = end + tail.length;
  const behind = start < 4 ? Math.min(piece.length, Math.max(last, start + LONGEST_PHRASE)) : last;
  return [Math.max(0, behind - LONGEST_PHRASE), behind];
}

function metricOf(piece: string, { start, end }: PlacedFigure): string {
  const words = `${piece.slice(0, start)}${piece.slice(end)}`
    .replaceAll(/\d+月/gu, "")
    .replaceAll(VERBS, "")
    .trim();
  return words === "" ? "指标" : words;
}

/** The year that was named last before a figure: in its sentence, else by 到…年 in its section; null where none was. */
function yearAt(text: string, at: number): number | null {
  const before = text.slice(0, at);
  const sentence = before.slice(before.lastIndexOf("。", at - 1) + 1);
  const year =
    [...sentence.matchAll(YEAR)].at(-1)?.[1] ?? [...before.matchAll(BY_YEAR)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

function draft(
  { figure, unitZh, metricZh, phrase, year }: SetFigure,
  section: string,
  { tasks, english }: { readonly tasks: ReadonlySet<string>; readonly english: EnglishDraft },
) {
  const scale = scaleOf(unitScale(figure.scale));
  const value = (number: number) => Number((number / scale).toPrecision(15));
  return {
    id: english.idOf(metricZh, year === null ? "" : String(year)),
    section,
    phrase,
    metricZh,
    metricEn: english.nameOf(metricZh) || "To be written",
    metric: null,
    comparator: figure.comparator,
    value: value(figure.value),
    valueTo: figure.valueTo === null ? null : value(figure.valueTo),
    unitZh,
    unitEn: UNITS[unitZh] ?? "To be written",
    year,
    baseline: null,
    scope: tasks.has(section) ? ("task" as const) : ("plan" as const),
    site: null,
    industry: null,
    ...UNSEEN,
  };
}

/** Units as the five first plans have them. */
const UNITS: Readonly<Record<string, string>> = {
  亿元: "100 million yuan",
  万亿元: "trillion yuan",
  万元: "10,000 yuan",
  元: "yuan",
  "%": "%",
  家: "firms",
  个: "projects",
  项: "projects",
  倍: "times",
  平方公里: "km²",
  万平方米: "10,000 m²",
  亩: "mu",
  张: "beds",
  名: "people",
  人: "people",
};
