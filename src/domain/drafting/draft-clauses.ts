import { findHeadings } from "../clauses/headings.ts";
import { splitSections } from "../clauses/split-sections.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN, type DraftInput } from "./draft-input.ts";

/** A clause as it is drafted: the heading tree stands, the summary is to be written. */
export type ClauseDraft = {
  readonly section: string;
  readonly parent: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly review: true;
};

/** An item of a list has no heading: its first words stand for one. */
function itemTitle(text: string): string {
  return (
    /^\s*\d+\s*[.．、]\s*(?<words>[^,，;；。]{1,30})/u.exec(text)?.groups?.["words"] ?? text.trim()
  );
}

/** The clauses of a text from its headings, a preface first. A locator that comes twice is one clause. */
export function draftClauses({ text }: DraftInput, english: EnglishDraft): readonly ClauseDraft[] {
  const found = findHeadings(text.split("\n"));
  const first = new Map(found.toReversed().map((heading) => [heading.section, heading]));
  // 重点任务:1.…2.… inside a paragraph.
  const sections = splitSections(text);
  const keys = [...sections.keys()].filter((section) => section.includes("重点"));
  const items = (section: string) =>
    keys
      .filter((key) => key.replace(/重点\d+$/u, "") === section)
      .map((key) => ({
        section: key,
        parent: section,
        titleZh: itemTitle(sections.get(key) ?? ""),
      }));
  const tree = [...new Set(found.map(({ section }) => section))].flatMap((section) => {
    const heading = first.get(section);
    const own = heading && { section, parent: heading.parent, titleZh: heading.title || section };
    return own ? [own, ...items(section)] : [];
  });
  return [{ section: "前言", parent: null, titleZh: "前言" }, ...tree].map((clause) => ({
    ...clause,
    titleEn:
      clause.section === "前言" ? "Preface" : english.nameOf(clause.titleZh) || clause.section,
    summaryZh: TO_BE_WRITTEN.zh,
    summaryEn: TO_BE_WRITTEN.en,
    ...UNSEEN,
  }));
}
