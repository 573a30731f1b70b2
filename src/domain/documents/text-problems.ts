import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { geoFiles, planFiles } from "../atlas/authored-files.ts";
import { ownTexts } from "../problems/own-texts.ts";
import type { Problem } from "../problems/problem.ts";
import { citationMisses, citedPhrases, type CitedPhrase } from "./citations.ts";
import { copiedRuns } from "./copied-runs.ts";

/** What a plan's own text says against its files. */
export type TextProblems = {
  /** All that the files cite of the text. */
  readonly phrases: readonly CitedPhrase[];
  /** Phrases that do not stand where they are said to. */
  readonly misses: readonly Problem[];
  /** Sentences of ours that are the plan's own; its headings and all names may be. */
  readonly copies: readonly Problem[];
};

/** Holds a plan's files against its text. */
export function textProblems(entry: AuthoredPlan, authored: Authored, text: string): TextProblems {
  const { id } = entry.plan;
  const phrases = citedPhrases(authored).filter(({ plan }) => plan === id);
  return {
    phrases,
    misses: citationMisses(phrases, new Map([[id, text]])),
    copies: copiedFrom(entry, authored, text),
  };
}

function copiedFrom(entry: AuthoredPlan, authored: Authored, text: string): readonly Problem[] {
  const own = [...planFiles(entry), ...geoFiles(entry)]
    .flatMap(([path, value]) => ownTexts(value, path))
    .filter(({ path }) => !/\.(?:nameZh|titleZh|metricZh|term|toZh)$/u.test(path));
  return copiedRuns(own, namesIn(entry, authored), text);
}

function namesIn({ plan, clauses, sites, records, links }: AuthoredPlan, all: Authored) {
  return [
    plan.titleZh,
    ...(plan.structure ? [plan.structure.phraseZh] : []),
    ...clauses.map(({ titleZh }) => titleZh),
    ...[...sites, ...records, ...all.enterprises].flatMap(({ nameZh, aliases }) => [
      nameZh,
      ...aliases,
    ]),
    ...links.map(({ toZh }) => toZh),
    ...all.agencies.map(({ nameZh }) => nameZh),
  ];
}
