import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { halfWidth } from "../clauses/half-width.ts";
import { itemName } from "../atlas/item-name.ts";
import { planFiles } from "../atlas/authored-files.ts";
import type { Problem } from "../problems/problem.ts";
import { splitSections } from "../clauses/split-sections.ts";

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

/** The cited phrases that do not stand in their section of the plan's text. */
export function citationMisses(
  cited: readonly CitedPhrase[],
  texts: ReadonlyMap<string, string>,
): readonly Problem[] {
  const sections = new Map(
    [...texts].map(([plan, text]) => [plan, splitSections(halfWidth(text))]),
  );
  return cited
    .filter(({ plan, section, phrase }) => {
      const text = sections.get(plan)?.get(section);
      return text === undefined || !text.includes(halfWidth(phrase));
    })
    .map(({ path, section, phrase }) => ({ path, message: `not in ${section}: ${phrase}` }));
}
