import { parseUnits } from "../agencies/parse-units.ts";
import { normalText } from "../clauses/normal-form.ts";
import type { ClauseDraft } from "./draft-clauses.ts";
import { UNSEEN } from "./draft-input.ts";
import { unitBracket } from "./unit-brackets.ts";

/** Chapters whose clauses assign work, with or without a bracket of units. */
const WORK = /任务|举措|措施|重点|工程|行动|布局|保障|机制|步骤/u;
const DEADLINE =
  /(?:[到至](?<to>20\d{2})年(?:(?<toMonth>\d{1,2})月)?底?|(?<by>20\d{2})年(?:(?<month>\d{1,2})月)?(?:底|末|之?前)+)/u;

/**
 * The tasks of a text: every clause that has a bracket of units, and below a chapter of tasks every one that has no clause
 * below it. Units follow from the bracket.
 */
export function draftTasks(clauses: readonly ClauseDraft[], sections: ReadonlyMap<string, string>) {
  const parents = new Set(clauses.map(({ parent }) => parent));
  const byId = new Map(clauses.map((clause) => [clause.section, clause]));
  return clauses.flatMap((clause) => {
    const text = sections.get(clause.section) ?? "";
    const unitsPhrase = unitBracket(text);
    const isWork = !parents.has(clause.section) && isBelowWork(clause, byId);
    if (clause.section === "前言" || (unitsPhrase === null && !isWork)) return [];
    const { section, titleZh, titleEn, summaryZh, summaryEn } = clause;
    return [
      {
        section,
        titleZh,
        titleEn,
        summaryZh,
        summaryEn,
        unitsPhrase,
        ...parseUnits(unitsPhrase),
        deadline: deadlineIn(section, text),
        cites: [{ section, phrase: [...titleZh].slice(0, 20).join("") }],
        ...UNSEEN,
      },
    ];
  });
}

function isBelowWork(clause: ClauseDraft, byId: ReadonlyMap<string, ClauseDraft>): boolean {
  for (let at: ClauseDraft | undefined = clause; at; at = byId.get(at.parent ?? ""))
    if (WORK.test(at.titleZh)) return true;
  return false;
}

function deadlineIn(section: string, written: string) {
  const { text, writtenAt } = normalText(written);
  const match = DEADLINE.exec(text);
  if (!match) return null;
  const { to, toMonth, by, month } = match.groups ?? {};
  const months = toMonth ?? month;
  const date = `${to ?? by}${months === undefined ? "" : `-${months.padStart(2, "0")}`}`;
  const phrase = written.slice(writtenAt(match.index), writtenAt(match.index + match[0].length));
  return { date, section, phrase };
}
