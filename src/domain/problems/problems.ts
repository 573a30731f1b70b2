import type { Authored } from "../atlas/authored.ts";
import { geoFiles, planFiles } from "../atlas/authored-files.ts";
import { industryProblems } from "./industry-problems.ts";
import { languageProblems } from "./language-problems.ts";
import { placeProblems, type Contains } from "./place-problems.ts";
import type { Problem } from "./problem.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { referenceProblems } from "./reference-problems.ts";
import { unitProblems } from "./unit-problems.ts";
import { unwrittenProblems } from "./unwritten-problems.ts";

/**
 * All faults of the authored data, each with its path; empty when the atlas may be built.
 * What the schema can see (missing citation, missing field) was refused before this.
 */
export function problems(authored: Authored, contains: Contains): readonly Problem[] {
  const sources = new Set(authored.sources.map((source) => source.id));
  return [
    ...referenceProblems(authored),
    ...unitProblems(authored),
    ...industryProblems(authored),
    ...redirectProblems(authored),
    ...authored.plans.flatMap((plan) => placeProblems(plan, sources, contains)),
    ...authored.plans.flatMap(unwrittenProblems),
    ...authored.plans
      .flatMap((plan) => [...planFiles(plan), ...geoFiles(plan)])
      .flatMap(([path, value]) => languageProblems(value, path)),
    ...sharedLanguages(authored),
  ];
}

/** The same of what plans share, each in its own file. */
function sharedLanguages({
  industries: { terms, source, classes },
  enterprises,
  agencies,
  sources,
}: Authored): readonly Problem[] {
  return [
    ...languageProblems({ source, classes }, "data/industries.json"),
    ...terms.flatMap((term) => languageProblems(term, `data/industry-terms/${term.id}.json`)),
    ...enterprises.flatMap(({ mentions, ...firm }) => [
      ...languageProblems(firm, `data/enterprises/${firm.id}.json`),
      ...mentions.flatMap((mention) =>
        languageProblems(mention, `data/plans/${mention.plan}/enterprises.json#${firm.id}`),
      ),
    ]),
    ...agencies.flatMap((unit) => languageProblems(unit, `data/agencies/${unit.id}.json`)),
    ...languageProblems(sources, "geo/sources.json"),
  ];
}
