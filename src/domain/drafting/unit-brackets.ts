import { normalText } from "../clauses/normal-form.ts";

const LABEL = /(?:责任|牵头|主办|实施|落实|承办|配合)(?:单位|部门|主体)?\s*:/u;
const BRACKET = /[([【]((?:[^()[\]【】]|\([^()]*\))*)[)\]】]/gu;
const ENDING = /(?:负责|牵头|配合|落实|参与|协办)(?:等)?$/u;
const LINE = /^(?:责任|牵头|主办|实施)(?:单位|部门|主体)\s*:[^。]+/mu;

/**
 * The bracket of a clause that names its units, without the bracket itself and as it is written: `责任单位：市卫健委、市科技局`;
 * also where it is a line of its own. The last of several counts; null where there is none.
 */
export function unitBracket(written: string): string | null {
  const { text, writtenAt } = normalText(written);
  const slice = (start: number, length: number) =>
    written.slice(writtenAt(start), writtenAt(start + length)).trim();
  const brackets = [...text.matchAll(BRACKET)].filter(
    ([, inner = ""]) => LABEL.test(inner) || (ENDING.test(inner) && /[局委厅办部]/u.test(inner)),
  );
  const last = brackets.at(-1);
  if (last) return slice(last.index + 1, last[1]?.length ?? 0);
  const line = LINE.exec(text);
  return line ? slice(line.index, line[0].length) : null;
}
