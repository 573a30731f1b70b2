import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { findPhrase, type NormalText } from "../clauses/normal-form.ts";
import { itemName } from "../atlas/item-name.ts";
import { planFiles } from "../atlas/authored-files.ts";
import type { Problem } from "../problems/problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { nearestPhrase, normalSections, sectionsWith } from "./nearest-phrase.ts";

/** A phrase that the data says stands in a section of a plan. */
export type CitedPhrase = {
  readonly plan: string;
  readonly path: string;
  readonly section: string;
  readonly phrase: string;
};

/** Every cited phrase, found by its shape (`section` beside `phrase`), so that no record can be forgotten. */
export function citedPhrases(authored: Authored): readonly CitedPhrase[] {
  return [
    ...authored.plans.flatMap((entry) => [
      ...citedInPlan(entry),
      ...headings(entry),
      ...entry.tasks.flatMap((task) =>
        task.unitsPhrase === null
          ? []
          : [
              {
                plan: entry.plan.id,
                path: `data/plans/${entry.plan.id}/tasks.json#${task.section}.unitsPhrase`,
                section: task.section,
                phrase: task.unitsPhrase,
              },
            ],
      ),
    ]),
    ...authored.enterprises.flatMap((enterprise) =>
      enterprise.mentions.map((mention) => ({
        plan: mention.plan,
        path: `data/plans/${mention.plan}/enterprises.json#${enterprise.id}`,
        section: mention.section,
        phrase: mention.phrase,
      })),
    ),
  ];
}

/** The phrases that a plan's own files cite, each with its file. */
export function citedInPlan(entry: AuthoredPlan): readonly CitedPhrase[] {
  return planFiles(entry).flatMap(([path, value]) => collect(value, entry.plan.id, path));
}

/** Titles of clauses, which are the plan's own headings. A preface and the items of a list have none. */
function headings({ plan, clauses }: AuthoredPlan): readonly CitedPhrase[] {
  return clauses
    .filter(({ section }) => section !== "前言" && !section.includes("重点"))
    .map(({ section, titleZh }) => ({
      plan: plan.id,
      path: `data/plans/${plan.id}/clauses.json#${section}.titleZh`,
      section,
      phrase: titleZh,
    }));
}

function collect(value: unknown, plan: string, path: string): readonly CitedPhrase[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      collect(item, plan, `${path}${itemName(item, index)}`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const { section, phrase } = record;
  const own =
    typeof section === "string" && typeof phrase === "string"
      ? [{ plan, path, section, phrase }]
      : [];
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, entry]) => collect(entry, plan, `${path}.${key}`)),
  ];
}

/** The cited phrases that do not stand in their section of the plan's text, each with where else, or what stands there instead. */
export function citationMisses(
  cited: readonly CitedPhrase[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] {
  const sections = new Map([...texts].map(([plan, text]) => [plan, normalSections(text)]));
  return cited.flatMap(({ plan, path, section, phrase }) => {
    const own = sections.get(plan) ?? new Map<string, NormalText>();
    const text = own.get(section);
    if (text && findPhrase(text, phrase)) return [];
    return [{ path, message: missMessage(own, section, phrase) }];
  });
}

function missMessage(
  sections: ReadonlyMap<string, NormalText>,
  section: string,
  phrase: string,
): string {
  const text = sections.get(section);
  const elsewhere = sectionsWith(sections, phrase);
  const found = elsewhere.length > 0 ? `; it stands in ${elsewhere.join(", ")}` : "";
  if (text === undefined) {
    const near = didYouMean(section, [...sections.keys()]);
    return `no such heading in the text: ${section}${near}${found}`;
  }
  const nearest = elsewhere.length > 0 ? null : nearestPhrase(text, phrase);
  const instead = nearest === null ? "" : `; there it reads ${nearest}`;
  return `not in ${section}: ${phrase}${found}${instead}`;
}
