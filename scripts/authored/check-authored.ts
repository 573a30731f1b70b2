import { bookProblems } from "../../src/domain/problems/book-problems.ts";
import { withoutFollowers } from "../../src/domain/problems/followers.ts";
import type { Contains } from "../../src/domain/problems/place-problems.ts";
import type { Problem } from "../../src/domain/problems/problem.ts";
import { problems } from "../../src/domain/problems/problems.ts";
import { readAuthored, type ReadAuthored, type Unsaved } from "../read-authored.ts";
import { problemLocator } from "./locate-problem.ts";

type CheckOptions = {
  readonly contains: Contains;
  /** Whether the rules of `data/README.md` hold too: an atlas of plans that were made up can be built without. */
  readonly book: boolean;
  /** Values in the place of files that have not been written yet; their problems then have no line. */
  readonly unsaved?: Unsaved;
};

/**
 * Everything that is wrong with data/ and geo/ below `root`: what cannot be read first, then what does not fit, less what only
 * follows from the former; each with its line.
 */
export function checkAuthored(
  root: string,
  { contains, book, unsaved }: CheckOptions,
): ReadAuthored & { readonly found: readonly Problem[] } {
  const read = readAuthored(root, unsaved);
  const { authored, glossary, lost } = read;
  const further = [
    ...problems(authored, contains),
    ...(book ? bookProblems(authored, { contains, glossary }) : []),
  ];
  const found = [...read.problems, ...withoutFollowers(further, lost)];
  return { ...read, found: unsaved ? found : found.map(problemLocator(root)) };
}
