import type { Authored } from "../atlas/authored.ts";
import { industryProblems } from "./industry-problems.ts";
import { languageProblems } from "./language-problems.ts";
import { placeProblems, type Contains } from "./place-problems.ts";
import type { Problem } from "./problem.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { referenceProblems } from "./reference-problems.ts";
import { unitProblems } from "./unit-problems.ts";

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
    ...authored.plans.flatMap((plan) => languageProblems(plan, plan.plan.id)),
    ...languageProblems(authored.industries, "data/industries.json"),
    ...languageProblems(authored.enterprises, "data/enterprises"),
    ...languageProblems(authored.agencies, "data/agencies"),
    ...languageProblems(authored.sources, "geo/sources.json"),
  ];
}
