import { findHeadings } from "./headings.ts";
import { normalForm } from "./normal-form.ts";

/** A numbered list inside a paragraph that is announced as 重点任务. */
export const KEY_LIST = /重点任务[:\uff1a](?=[1\uff11][.\uff0e])/u;

/**
 * Splits a plan's text into its sections. Each section holds its own heading and text, without its sub-sections,
 * so that a phrase proves the very clause it is cited from. All that stands before the first heading is `前言`
 * and, since titles stand there too, `标题`.
 */
export function splitSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  const lines = text.split(/\r?\n/u).map((raw) => raw.trim());
  const sectionAt = new Map(findHeadings(lines).map(({ line, section }) => [line, section]));
  let current = "前言";
  for (const [index, line] of lines.entries()) {
    current = sectionAt.get(index) ?? current;
    const keys = line.split(KEY_LIST);
    sections.set(current, `${sections.get(current) ?? ""}${keys[0] ?? ""}\n`);
    if (keys[1]) appendKeyList(sections, current, keys[1]);
  }
  sections.set("标题", sections.get("前言") ?? "");
  return sections;
}

function appendKeyList(sections: Map<string, string>, section: string, list: string): void {
  for (const { number, text } of keyItems(list)) {
    if (number !== null) sections.set(`${section}重点${number}`, text);
  }
}

/** The items of such a list, which together are its text; what has no number belongs to the section around. */
export function keyItems(
  list: string,
): readonly { readonly number: string | null; readonly text: string }[] {
  return list
    .split(/(?<=[。;\uff1b])(?=[\d\uff10-\uff19]+[.\uff0e])/u)
    .map((text) => ({ number: /^(\d+)\./.exec(normalForm(text))?.[1] ?? null, text }));
}
