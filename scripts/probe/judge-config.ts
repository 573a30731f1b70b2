import type { Config } from "../../src/state/config.ts";
import { parseConfig } from "../../src/state/configuration/parse-config.ts";
import { problemText } from "../../src/state/configuration/problem-text.ts";
import type { Answer } from "./ask.ts";
import { fault, good, warning, type Finding } from "./finding.ts";
import { textOf } from "./observe.ts";

/** Whether config.json can be read, and whether a map with borders has its number. */
export function judgeConfig(answer: Answer): readonly Finding[] {
  const what = "config.json";
  if (answer.status !== 200) return [warning(what, "not there: the safe defaults hold")];
  let value: unknown;
  try {
    value = JSON.parse(textOf(answer));
  } catch (error) {
    return [fault(what, `no JSON: ${String(error)}`)];
  }
  const config = parseConfig(value);
  const wrong = config.problems.map((problem) => fault(what, problemText(problem, "en")));
  return [...wrong, good(what, `ground: ${config.ground}`), judgeApproval(config)];
}

function judgeApproval({ ground, mapApproval: { number } }: Config): Finding {
  const what = "审图号";
  if (number !== null) return good(what, number);
  if (ground === "points") return good(what, "none needed: no borders are shown");
  return fault(what, "none in config.json: a public map with borders needs mapApproval.number");
}
