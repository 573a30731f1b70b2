import { normalText, type NormalText } from "./normal-form.ts";

/** A heading as it was found in a text. */
export type Heading = {
  /** Place of its line in the text, from 0. */
  readonly line: number;
  /** The locator that its section has: `第二章第一节一(三)`. */
  readonly section: string;
  /** That of the heading above it; null at the top. */
  readonly parent: string | null;
  /** What follows the number, to the end of the line or of its first sentence. */
  readonly title: string;
};

const NUMERAL = "[一二三四五六七八九十]+";

/** Levels of headings of a Chinese government document, the widest first, with what the locator has of each. */
const LEVELS: readonly {
  readonly pattern: RegExp;
  readonly part: (number: string) => string;
}[] = [
  { pattern: new RegExp(`^第(${NUMERAL})[篇编部](?:分)?\\s*`, "u"), part: (n) => `第${n}篇` },
  { pattern: new RegExp(`^第(${NUMERAL})章\\s*`, "u"), part: (n) => `第${n}章` },
  { pattern: new RegExp(`^第(${NUMERAL})节\\s*`, "u"), part: (n) => `第${n}节` },
  { pattern: new RegExp(`^(${NUMERAL})、\\s*`, "u"), part: (n) => n },
  { pattern: new RegExp(`^\\((${NUMERAL})\\)\\s*[、.]?\\s*`, "u"), part: (n) => `(${n})` },
  { pattern: /^(\d{1,2})\s*(?:\.(?!\d)|、)\s*/u, part: (n) => n },
  { pattern: /^\((\d{1,2})\)\s*/u, part: (n) => `(${n})` },
  { pattern: /^([①-⑳])\s*/u, part: (n) => n },
];
/** Levels in `LEVELS` of `1.`, whose numbers begin anew in a box, and of circled figures, which the normal form undoes. */
const NUMBER_LEVEL = 5;
const CIRCLED_LEVEL = 7;

const BOX = /^专栏/u;
const ANNEX = /^附(?:件|录|表)\s*(\d{1,2})?(?=\s|:|$)/u;
const CONTENTS = /^目\s*[录次]$/u;
/** A line of a table of contents ends with a page: dots or a tab before the number. */
const WITH_PAGE = /(?:\.{3,}|…+|·{3,}|\t| {3,})\s*[-—]?\s*\d{1,3}\s*[-—]?$/u;
const BREAK = /[。;:]|(?<!\d)\.(?=\s*\S)/u;

type Part = { readonly level: number; readonly text: string };

/** A box hangs below whatever is open; its level is beyond all others, so that any heading closes it. */
const BOX_LEVEL = 99;
const BOX_PART: Part = { level: BOX_LEVEL, text: "专栏" };

/**
 * The headings of a document: 第一篇, 第一章, 第一节, 一、, （一）, 1., （1）, ①, 专栏 and, behind the first of these, 附件; full-width
 * or ASCII. A heading closes all that are narrower. A table of contents has none.
 * @param lines the text's lines, trimmed or not
 */
export function findHeadings(lines: readonly string[]): readonly Heading[] {
  const normal = lines.map((line) => normalText(line.trim()));
  const body = bodyStart(normal.map(({ text }) => text));
  const found: Heading[] = [];
  let path: readonly Part[] = [];
  for (const [line, own] of normal.entries()) {
    if (line < body || WITH_PAGE.test(own.text)) continue;
    const next = headingAt(own, path);
    if (next === null) continue;
    path = next.path;
    found.push({
      line,
      section: locator(path),
      parent: path.length > 1 ? locator(path.slice(0, -1)) : null,
      title: next.title,
    });
  }
  return found;
}

function locator(path: readonly Part[]): string {
  return path.map(({ text }) => text).join("");
}

type Opened = { readonly path: readonly Part[]; readonly title: string };

function headingAt(line: NormalText, path: readonly Part[]): Opened | null {
  const { text, written } = line;
  if (BOX.test(text)) return { path: [...withoutBox(path), BOX_PART], title: written };
  const annex = isAnnexHeading(text, path) ? ANNEX.exec(text) : null;
  if (annex) return { path: [{ level: -1, text: `附件${annex[1] ?? ""}` }], title: written };
  for (const [level, { pattern, part }] of LEVELS.entries()) {
    // The normal form of ① is 1.
    const match = pattern.exec(level === CIRCLED_LEVEL ? written : text);
    if (!match) continue;
    if (isNoHeading(level, match[1] ?? "", path)) return null;
    return {
      path: [...wider(path, level), { level, text: part(match[1] ?? "") }],
      title: titleBehind(line, match[0].length),
    };
  }
  return null;
}

/** A number before the first heading, and the first of a box, which is numbered 1 again: it stays with its box. */
function isNoHeading(level: number, number: string, path: readonly Part[]): boolean {
  if (level < NUMBER_LEVEL) return false;
  const isInBox = level === NUMBER_LEVEL && path.at(-1) === BOX_PART && number === "1";
  return path.length === 0 || isInBox;
}

/** Parts of a path that a heading of this level leaves open. */
function wider(path: readonly Part[], level: number): readonly Part[] {
  return withoutBox(path).filter((part) => part.level < level);
}

function withoutBox(path: readonly Part[]): readonly Part[] {
  return path.filter(({ level }) => level !== BOX_LEVEL);
}

/** `附件` and its title alone on a line, behind the first heading; a list of annexes (附件:1.…) is none. */
function isAnnexHeading(text: string, path: readonly Part[]): boolean {
  return path.length > 0 && text.length <= 40 && !/[。;]$|^附件\s*:/u.test(text);
}

/** A heading may run into its clause, `(一)编制规划。借鉴…`: its title is the first sentence, as written. */
function titleBehind({ text, written, writtenAt }: NormalText, length: number): string {
  const end = BREAK.exec(text.slice(length))?.index ?? text.length;
  return written.slice(writtenAt(length), writtenAt(length + end)).trim();
}

/** Behind a table of contents the document begins where the first line of the table comes again. */
function bodyStart(lines: readonly string[]): number {
  const contents = lines.findIndex((line) => CONTENTS.test(line));
  if (contents < 0) return 0;
  const bare = (line: string) => line.replace(WITH_PAGE, "").replaceAll(/\s/gu, "");
  const first = lines.findIndex((line, index) => index > contents && line !== "");
  const again = lines.findIndex(
    (line, index) => index > first && bare(line) === bare(lines[first] ?? ""),
  );
  return again < 0 ? 0 : again;
}
