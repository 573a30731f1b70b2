import { findHeadings } from "./headings.ts";
import { KEY_LIST, keyItems } from "./split-sections.ts";

/** A stretch of a line and the section that it belongs to; offsets in the line. */
export type SectionStretch = {
  readonly section: string;
  readonly start: number;
  readonly end: number;
};

/** A line of a plan's text. */
export type SectionLine = {
  /** As written, without space at its ends. */
  readonly text: string;
  /** How deep its heading stands, from 1; 0 for a line that is no heading. */
  readonly depth: number;
  /** Where its heading ends: a clause may go on behind it in the same line. 0 for a line that is no heading. */
  readonly headingEnd: number;
  /** One, or several where the line has a list of key tasks in it. */
  readonly stretches: readonly SectionStretch[];
};

/** The lines of a text with the section of every place in them: the sections are those of `splitSections`. */
export function sectionLines(text: string): readonly SectionLine[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const headings = findHeadings(lines);
  const headingAt = new Map(headings.map((heading) => [heading.line, heading]));
  const parents = new Map(headings.map(({ section, parent }) => [section, parent]));
  let current = "前言";
  return lines.map((line, index) => {
    const heading = headingAt.get(index);
    current = heading?.section ?? current;
    return {
      text: line,
      depth: heading ? depthOf(heading.section, parents) : 0,
      headingEnd: heading ? line.indexOf(heading.title) + heading.title.length : 0,
      stretches: stretchesOf(line, current),
    };
  });
}

/** The section of a place in a line. */
export function sectionAt({ stretches }: SectionLine, offset: number): string {
  const found = stretches.find(({ start, end }) => offset >= start && offset < end);
  return (found ?? stretches.at(-1))?.section ?? "前言";
}

function depthOf(section: string, parents: ReadonlyMap<string, string | null>): number {
  const parent = parents.get(section) ?? null;
  return parent === null ? 1 : 1 + depthOf(parent, parents);
}

function stretchesOf(line: string, section: string): readonly SectionStretch[] {
  const list = KEY_LIST.exec(line);
  const whole = { section, start: 0, end: line.length };
  if (!list) return [whole];
  let at = list.index + list[0].length;
  const items = keyItems(line.slice(at)).map(({ number, text }) => {
    const start = at;
    at += text.length;
    return { section: number === null ? section : `${section}重点${number}`, start, end: at };
  });
  return [{ ...whole, end: items[0]?.start ?? line.length }, ...items];
}
