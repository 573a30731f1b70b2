import { halfWidth } from "./half-width.ts";

/** Headings of a Chinese government document, by level. */
const FIRST = /^([一二三四五六七八九十]+)、/;
const SECOND = /^\(([一二三四五六七八九十]+)\)/;
const THIRD = /^(\d+)\s*\./;
const BOX = /^专栏/;
/** A numbered list inside a paragraph that is announced as 重点任务. */
const KEY_LIST = /重点任务[:\uff1a](?=[1\uff11][.\uff0e])/u;

/**
 * Splits a plan's text into its sections. Each section holds its own heading and text, without its sub-sections,
 * so that a phrase proves the very clause it is cited from. All that stands before the first heading is `前言`
 * and, since titles stand there too, `标题`.
 */
export function splitSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let path: readonly string[] = [];
  let current = "前言";
  const append = (line: string) => {
    sections.set(current, `${sections.get(current) ?? ""}${line}\n`);
  };
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const next = headingPath(halfWidth(line), path);
    if (next) {
      path = next;
      current = path.join("");
    }
    const keys = line.split(KEY_LIST);
    append(keys[0] ?? "");
    if (keys[1]) appendKeyList(sections, current, keys[1]);
  }
  sections.set("标题", sections.get("前言") ?? "");
  return sections;
}

function headingPath(line: string, path: readonly string[]): readonly string[] | null {
  const first = FIRST.exec(line)?.[1];
  if (first !== undefined) return [first];
  const second = SECOND.exec(line)?.[1];
  if (second !== undefined) return [path[0] ?? "", `(${second})`];
  const third = THIRD.exec(line)?.[1];
  // 专栏 lists are numbered again from 1; they stay with their box.
  if (third !== undefined && (path.at(-1) !== "专栏" || Number(third) > 1)) {
    return [...withoutNumber(path), third];
  }
  return BOX.test(line) ? [...path, "专栏"] : null;
}

function withoutNumber(path: readonly string[]): readonly string[] {
  const first = path.findIndex((part) => /^\d+$/.test(part));
  return first < 0 ? path : path.slice(0, first);
}

function appendKeyList(sections: Map<string, string>, section: string, list: string): void {
  for (const item of list.split(/(?<=[。;\uff1b])(?=[\d\uff10-\uff19]+[.\uff0e])/u)) {
    const number = /^(\d+)\./.exec(halfWidth(item))?.[1];
    if (number) sections.set(`${section}重点${number}`, item);
  }
}
