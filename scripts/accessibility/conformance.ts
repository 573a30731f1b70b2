import { WCAG } from "./wcag.ts";

/** What is known of a criterion: it holds, holds but for something, does not, or has nothing to hold for. */
export const RESULTS = ["partly", "fails", "holds", "either", "none"] as const;
export type Result = (typeof RESULTS)[number];

/** A row of the table in docs/accessibility.md. */
export type Conformance = {
  /** Numbers of the criteria that it is about. */
  readonly criteria: readonly string[];
  readonly result: Result;
  /** What the table says, in English. */
  readonly said: string;
};

/** When and of what the table was made, and its rows. */
export type Assessment = { readonly date: string; readonly rows: readonly Conformance[] };

/**
 * What docs/accessibility.md says of each criterion, so that the statement for readers is never kinder than it.
 * @throws where it has no date or a criterion has not exactly one row
 */
export function readAssessment(document: string): Assessment {
  const date = /^Assessed: (\d{4}-\d{2}-\d{2})$/m.exec(document)?.[1];
  if (date === undefined) throw new Error("docs/accessibility.md: no line “Assessed: 2026-11-27”");
  const rows = [...document.matchAll(/^\| (\d[^|]*) \| A[^|]* \| ([^|]*) \|/gm)].map(
    ([, names = "", said = ""]) => ({ criteria: criteriaOf(names), ...resultOf(said.trim()) }),
  );
  const told = rows.flatMap(({ criteria }) => criteria);
  for (const number of Object.keys(WCAG)) {
    const times = told.filter((one) => one === number).length;
    if (times !== 1) throw new Error(`docs/accessibility.md: ${number} has ${times} rows`);
  }
  return { date, rows };
}

function resultOf(said: string): Pick<Conformance, "result" | "said"> {
  if (said.startsWith("fails")) return { result: "fails", said };
  if (said.startsWith("not applicable")) return { result: "none", said };
  if (said.startsWith("holds or not applicable")) return { result: "either", said };
  // Whatever else it says is a reservation.
  const isWhole = said.startsWith("holds") && !/\bbut\b|\bexcept/.test(said);
  return { result: isWhole ? "holds" : "partly", said };
}

/** `1.3.2–1.3.4, 2.2 sequence` names every criterion from the first to the last, and all of 2.2. */
function criteriaOf(names: string): readonly string[] {
  const numbers = [...names.matchAll(/(\d+(?:\.\d+)+)(?:–(\d+(?:\.\d+)+))?/g)];
  const all = Object.keys(WCAG);
  return numbers.flatMap(([, from = "", to]) => {
    if (to !== undefined) return all.slice(all.indexOf(from), all.indexOf(to) + 1);
    return all.filter((number) => number === from || number.startsWith(`${from}.`));
  });
}
