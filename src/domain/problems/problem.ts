import type { ExcusableRule } from "../../model/vocabulary.ts";

/**
 * A fault in the data: where it is, as file and path, and what is wrong, as a lower-case clause; `rule` where a plan may
 * state an exception to it.
 */
export type Problem = {
  readonly path: string;
  readonly message: string;
  /** Line and column in the file, from 1, where they are known. */
  readonly at?: { readonly line: number; readonly column: number };
  readonly rule?: ExcusableRule;
};
