import type { Problem } from "./problem.ts";

/** What could not be read: an item of a file by its name, or the whole file. */
export type Lost = { readonly file: string; readonly name: string | null };

/** Problems that say only that something is not named: it may be named by what was lost. */
const ABSENT =
  /^no plan names it|^no task of \S+ names |^nothing to excuse|^nothing in the plan uses |^no word falls under/u;

/**
 * Problems less those that follow from what could not be read: one faulty item would be reported by everything that names it,
 * and one unreadable file by the whole plan.
 */
export function withoutFollowers(
  found: readonly Problem[],
  lost: readonly Lost[],
): readonly Problem[] {
  if (lost.length === 0) return found;
  return found.filter(
    (problem) => !ABSENT.test(problem.message) && !lost.some((one) => follows(problem, one)),
  );
}

function follows({ path, message }: Problem, { file, name }: Lost): boolean {
  const plan = planOf(file);
  const isOfPlan = plan === null || planOf(path) === plan;
  if (!isOfPlan) return false;
  if (name !== null) return names(path, name) || names(message, name);
  // Of a plan with a file that cannot be read nothing else is certain; of a shared one, nothing that names its things.
  return plan !== null || message.startsWith("no such ");
}

/** The plan in whose folder, or in whose file in geo/, a file stands. */
function planOf(path: string): string | null {
  return (
    (
      /^data\/plans\/(?<id>[^/#]+)/u.exec(path) ??
      /^geo\/(?:places|extents)\/(?<id>[^/.]+)/u.exec(path)
    )?.groups?.["id"] ?? null
  );
}

/** Whether a text names it and no longer name that holds it: not 一(一) in 一(一)1. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
    if (!/[\w\-(\p{Script=Han}]/u.test(around)) return true;
  }
  return false;
}
