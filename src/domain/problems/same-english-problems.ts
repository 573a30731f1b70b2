import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

type NamedThing = {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
};

/** One name with two Englishes: of places, records, far ends and words in any plan, and of what plans share. */
export function sameEnglishProblems(authored: Authored): readonly Problem[] {
  const first = new Map<string, NamedThing>();
  return [...authored.plans.flatMap(namesOf), ...sharedNames(authored)].flatMap((named) => {
    const known = first.get(named.zh);
    first.set(named.zh, known ?? named);
    if (!known || known.en.toLowerCase() === named.en.toLowerCase()) return [];
    const message = `${named.zh} is “${named.en}” here and “${known.en}” at ${known.path}`;
    return [{ path: named.path, message, rule: "one-english" as const }];
  });
}

function namesOf({ plan, sites, links, records, wordings }: AuthoredPlan): readonly NamedThing[] {
  const folder = `data/plans/${plan.id}`;
  return [
    ...sites.map(({ id, nameZh, nameEn }) => ({
      path: `${folder}/sites.json#${id}`,
      zh: nameZh,
      en: nameEn,
    })),
    ...records.map(({ id, nameZh, nameEn }) => ({
      path: `${folder}/records.json#${id}`,
      zh: nameZh,
      en: nameEn,
    })),
    ...links.map(({ id, toZh, toEn }) => ({
      path: `${folder}/links.json#${id}`,
      zh: toZh,
      en: toEn,
    })),
    ...wordings.map(({ term, termEn }) => ({
      path: `${folder}/wordings.json#${term}`,
      zh: term,
      en: termEn,
    })),
  ];
}

function sharedNames({ industries, enterprises, agencies }: Authored): readonly NamedThing[] {
  const folders = Object.entries({
    "industry-terms": industries.terms,
    enterprises,
    agencies,
  });
  return folders.flatMap(([folder, things]) =>
    things.map(({ id, nameZh, nameEn }) => ({
      path: `data/${folder}/${id}.json`,
      zh: nameZh,
      en: nameEn,
    })),
  );
}
