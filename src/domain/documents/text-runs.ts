import type { ProvedThing } from "./cited-things.ts";
import type { DocumentSection, MarkedPhrase } from "./plan-document.ts";

/** A stretch of text; `proves` is empty where no cited phrase covers it, else the shortest phrase's things first. */
export type TextRun = { readonly text: string; readonly proves: readonly ProvedThing[] };

/**
 * The paragraphs of a section, each in runs that together are its text: phrases may lie in or across one another,
 * and marks in a page may not.
 */
export function textRuns({
  text,
  phrases,
}: Pick<DocumentSection, "text" | "phrases">): readonly (readonly TextRun[])[] {
  const paragraphs: TextRun[][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") paragraphs.push(runsBetween(text, phrases, start, end));
    start = end + 1;
  }
  return paragraphs;
}

function runsBetween(
  text: string,
  phrases: readonly MarkedPhrase[],
  from: number,
  to: number,
): TextRun[] {
  const edges = new Set([from, to]);
  for (const { start, end } of phrases) {
    for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? from;
    return { text: text.slice(start, end), proves: provedBetween(phrases, start, end) };
  });
}

function provedBetween(
  phrases: readonly MarkedPhrase[],
  start: number,
  end: number,
): readonly ProvedThing[] {
  return phrases
    .filter((phrase) => phrase.start <= start && phrase.end >= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .flatMap((phrase) => phrase.proves);
}
