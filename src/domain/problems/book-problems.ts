import type { GlossaryTerm } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { childOutsideProblems } from "./child-outside-problems.ts";
import { classProblems } from "./class-problems.ts";
import { doubleProblems } from "./double-problems.ts";
import { withoutExcused } from "./excused.ts";
import { glossaryProblems } from "./glossary-problems.ts";
import { rootProblems } from "./hierarchy-problems.ts";
import { linkPartnerProblems } from "./link-problems.ts";
import { ownTexts } from "./own-texts.ts";
import type { Contains } from "./place-problems.ts";
import { geoFiles, planFiles } from "../atlas/authored-files.ts";
import { phraseProblems } from "./phrase-problems.ts";
import type { Problem } from "./problem.ts";
import { recordStatusProblems } from "./record-status-problems.ts";
import { sameAreaProblems } from "./same-area-problems.ts";
import { sameEnglishProblems } from "./same-english-problems.ts";
import { struckProblems } from "./struck-problems.ts";
import { targetFigureProblems } from "./target-problems.ts";
import { taskIndustryProblems } from "./task-industry-problems.ts";

type BookOptions = {
  readonly contains: Contains;
  readonly glossary: readonly GlossaryTerm[];
};

/**
 * Where entries break the book of rules, `data/README.md`, as far as a machine can see it without the plans' texts, less the
 * exceptions that the plans state. An atlas of plans that were made up for trials can be built all the same.
 */
export function bookProblems(
  authored: Authored,
  { contains, glossary }: BookOptions,
): readonly Problem[] {
  const { plans, enterprises, industries } = authored;
  const texts = [
    ...plans
      .flatMap((plan) => [...planFiles(plan), ...geoFiles(plan)])
      .flatMap(([path, value]) => ownTexts(value, path)),
    ...ownTexts(industries.terms, "data/industry-terms"),
    // What a firm or a unit is called is its own.
    ...enterprises.flatMap(({ id, mentions }) => ownTexts(mentions, `data/enterprises#${id}`)),
  ];
  const found = [
    ...plans.flatMap((plan) => RULES.flatMap((rule) => rule(plan))),
    ...sameAreaProblems(plans),
    ...sameEnglishProblems(authored),
    ...glossaryProblems(texts, glossary),
    ...plans.flatMap((plan) => childOutsideProblems(plan, contains)),
  ];
  return withoutExcused(found, plans);
}

const RULES: readonly ((plan: AuthoredPlan) => readonly Problem[])[] = [
  rootProblems,
  classProblems,
  doubleProblems,
  linkPartnerProblems,
  targetFigureProblems,
  taskIndustryProblems,
  phraseProblems,
  recordStatusProblems,
  struckProblems,
];
