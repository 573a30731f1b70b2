import { groupBy } from "../../domain/collections/group-by.ts";
import {
  findPhrase,
  normalForm,
  normalText,
  type NormalText,
} from "../../domain/clauses/normal-form.ts";
import { sectionAt, type SectionLine } from "../../domain/clauses/section-lines.ts";
import { isTooLong } from "../../domain/problems/phrase-problems.ts";

/** A stretch of one line of the text: the end that stays, and the end that moves. */
export type Mark = { readonly line: number; readonly anchor: number; readonly focus: number };

/** A phrase of the plan and where it stands, as files cite it. */
export type Cited = { readonly section: string; readonly phrase: string };

/** What is to be known of a mark before it is cited. */
export type MarkedPhrase = Cited & {
  /** More than 20 characters and no name, list or figure. */
  readonly isLong: boolean;
};

function startOf({ anchor, focus }: Mark): number {
  return Math.min(anchor, focus);
}

function endOf({ anchor, focus }: Mark): number {
  return Math.max(anchor, focus);
}

/**
 * What a mark cites: as written, with its section; null for a mark of nothing. Spaces at its ends are left out.
 * @param names names that may be longer than a phrase
 */
export function markedPhrase(
  mark: Mark,
  lines: readonly SectionLine[],
  names: Iterable<string>,
): MarkedPhrase | null {
  const line = lines[mark.line];
  const written = line?.text.slice(startOf(mark), endOf(mark)) ?? "";
  const phrase = written.trim();
  if (!line || phrase === "") return null;
  const section = sectionAt(line, startOf(mark) + written.indexOf(phrase));
  return { section, phrase, isLong: isTooLong(phrase, names) };
}

/** A key with what is held beside it. */
export type MarkKey = { readonly key: string; readonly shift: boolean; readonly word: boolean };

/** Where the mark goes by a key; null for a key that moves nothing. */
export function movedMark(
  mark: Mark,
  { key, shift, word }: MarkKey,
  lines: readonly SectionLine[],
): Mark | null {
  const text = lines[mark.line]?.text ?? "";
  const along = (focus: number): Mark => ({ ...mark, focus, anchor: shift ? mark.anchor : focus });
  switch (key) {
    case "ArrowRight":
      return along(word ? nextEdge(text, mark.focus) : Math.min(text.length, mark.focus + 1));
    case "ArrowLeft":
      return along(word ? edgeBefore(text, mark.focus) : Math.max(0, mark.focus - 1));
    case "Home":
      return along(0);
    case "End":
      return along(text.length);
    default:
      return STEPS[key] ? atLine(nextLine(mark.line, STEPS[key], lines), mark) : null;
  }
}

/** Keys that lead to another line: the next one with words, or the next heading. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: { by: 1, fits: ({ text }) => text !== "" },
  ArrowUp: { by: -1, fits: ({ text }) => text !== "" },
  PageDown: { by: 1, fits: ({ depth }) => depth > 0 },
  PageUp: { by: -1, fits: ({ depth }) => depth > 0 },
};

type Step = { readonly by: 1 | -1; readonly fits: (line: SectionLine) => boolean };

/** The next place at which words stand, from behind a mark on and around the end; null where they stand nowhere. */
export function findInText(
  words: string,
  lines: readonly SectionLine[],
  from: Mark | null,
): Mark | null {
  if (normalForm(words).trim() === "") return null;
  const start = from?.line ?? 0;
  for (let step = 0; step <= lines.length; step++) {
    const line = (start + step) % lines.length;
    const text = lines[line]?.text ?? "";
    const skipped = step === 0 && from ? endOf(from) : 0;
    const found = findPhrase(normalText(text.slice(skipped)), words.trim());
    if (found) return { line, anchor: found.start + skipped, focus: found.end + skipped };
  }
  return null;
}

/** The stretches of each section, ready to be searched. */
export type TextIndex = ReadonlyMap<
  string,
  readonly { readonly line: number; readonly start: number; readonly text: NormalText }[]
>;

export function textIndex(lines: readonly SectionLine[]): TextIndex {
  const stretches = lines.flatMap(({ text, stretches: own }, line) =>
    own.map(({ section, start, end }) => ({
      section,
      line,
      start,
      text: normalText(text.slice(start, end)),
    })),
  );
  return groupBy(stretches, ({ section }) => section);
}

/** Where a cited phrase stands; null where it does not. */
export function markOf({ section, phrase }: Cited, index: TextIndex): Mark | null {
  for (const { line, start, text } of index.get(section === "标题" ? "前言" : section) ?? []) {
    const found = findPhrase(text, phrase);
    if (found) return { line, anchor: found.start + start, focus: found.end + start };
  }
  return null;
}

/** A piece of a line that looks the same throughout. */
export type LineRun = {
  readonly start: number;
  readonly text: string;
  /** Cited by something, and by what is open. */
  readonly cited: "no" | "yes" | "chosen";
  readonly isMarked: boolean;
  /** It is of the heading at the head of the line. */
  readonly isHeading: boolean;
};

/** A line in pieces. @param cited what is cited of it, each with whether what is open cites it */
export function lineRuns(
  { text, headingEnd }: Pick<SectionLine, "text" | "headingEnd">,
  cited: readonly { readonly mark: Mark; readonly isChosen: boolean }[],
  mark: Mark | null,
): readonly LineRun[] {
  const all = [...cited.map((entry) => entry.mark), ...(mark ? [mark] : [])];
  const edges = [
    ...new Set([0, headingEnd, text.length, ...all.flatMap((one) => [startOf(one), endOf(one)])]),
  ];
  const sorted = edges.toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    const covers = (one: Mark) => startOf(one) <= start && endOf(one) >= end;
    const over = cited.filter((entry) => covers(entry.mark));
    const isChosen = over.some((entry) => entry.isChosen);
    return {
      start,
      text: text.slice(start, end),
      cited: isChosen ? "chosen" : over.length > 0 ? "yes" : "no",
      isMarked: mark !== null && startOf(mark) < endOf(mark) && covers(mark),
      isHeading: end <= headingEnd,
    };
  });
}

/** Ends of what reads as one piece: marks of punctuation and brackets. */
const EDGE = /[\s，。、；：！？（）《》〈〉“”‘’()[\],.;:!?"'—…]/u;

function nextEdge(text: string, from: number): number {
  let at = from;
  while (at < text.length && EDGE.test(text.charAt(at))) at++;
  while (at < text.length && !EDGE.test(text.charAt(at))) at++;
  return at;
}

function edgeBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && EDGE.test(text.charAt(at - 1))) at--;
  while (at > 0 && !EDGE.test(text.charAt(at - 1))) at--;
  return at;
}

function nextLine(from: number, { by, fits }: Step, lines: readonly SectionLine[]): number {
  for (let at = from + by; at >= 0 && at < lines.length; at += by) {
    const line = lines[at];
    if (line && fits(line)) return at;
  }
  return from;
}

function atLine(line: number, mark: Mark): Mark {
  return line === mark.line ? mark : { line, anchor: 0, focus: 0 };
}
