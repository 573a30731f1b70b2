import type { AtlasPlan, PlanDetails } from "../atlas/atlas.ts";
import { findPhrase, normalText } from "../clauses/normal-form.ts";
import { splitSections } from "../clauses/split-sections.ts";
import { citedThings, type ProvedThing } from "./cited-things.ts";

/** Where a cited phrase stands in the text of its section, as offsets, and what it proves. */
export type MarkedPhrase = {
  readonly start: number;
  readonly end: number;
  readonly proves: readonly ProvedThing[];
};

/** A section of a plan's text with its cited phrases, the first to begin first. */
export type DocumentSection = {
  readonly section: string;
  /** The clause under which it is shown: its own, or the nearest above it that the tree has. */
  readonly clause: string;
  readonly text: string;
  readonly phrases: readonly MarkedPhrase[];
};

/** A plan's own text, as its file holds it. */
export type PlanDocument = {
  readonly version: 1;
  readonly kind: "document";
  readonly plan: string;
  readonly sections: readonly DocumentSection[];
};

/**
 * A plan's text in its sections, with the places of the phrases that the data cites. A phrase is marked where it
 * first stands in its section: that is what the citation check proves. One that is not there is not marked.
 */
export function planDocument(text: string, plan: AtlasPlan, details: PlanDetails): PlanDocument {
  const cited = citedThings(plan, details);
  const clauses = new Set(plan.clauses.map((clause) => clause.section));
  const first = plan.clauses[0]?.section ?? "";
  let clause = first;
  // 标题 repeats 前言, so that a title can be cited; its phrases are marked there.
  const sections = [...splitSections(text)].filter(([section]) => section !== "标题");
  return {
    version: 1,
    kind: "document",
    plan: plan.id,
    sections: sections.map(([section, sectionText]) => {
      clause = clauses.has(section) ? section : clause;
      const here = cited.filter(
        (entry) => entry.section === section || (section === "前言" && entry.section === "标题"),
      );
      return { section, clause, text: sectionText, phrases: markPhrases(sectionText, here) };
    }),
  };
}

function markPhrases(
  text: string,
  cited: readonly { readonly phrase: string; readonly proves: ProvedThing }[],
): readonly MarkedPhrase[] {
  const byPhrase = new Map<string, ProvedThing[]>();
  for (const { phrase, proves } of cited) {
    const known = byPhrase.get(phrase) ?? [];
    if (known.some(({ type, id }) => type === proves.type && id === proves.id)) continue;
    byPhrase.set(phrase, [...known, proves]);
  }
  const normal = normalText(text);
  return [...byPhrase]
    .flatMap(([phrase, proves]) => {
      const found = findPhrase(normal, phrase);
      return found ? [{ ...found, proves }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
