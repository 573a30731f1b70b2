import { createContext, useContext } from "react";
import type { CompareSectionId } from "../../../domain/compare/sections.ts";

export const PAPERS = ["a4", "a3"] as const;

/** A comparison put together for paper: the reader's question and the parts that answer it. */
export type Brief = {
  readonly question: string;
  /** A4 upright, or A3 across for many plans. */
  readonly paper: (typeof PAPERS)[number];
  readonly sections: readonly CompareSectionId[];
};

const BriefContext = createContext<Brief | null>(null);

export const BriefProvider = BriefContext.Provider;

/** Whether a part of the comparison stands on the page: all do, but for those that a brief leaves out. */
export function useIsInBrief(section: CompareSectionId): boolean {
  const brief = useContext(BriefContext);
  return brief === null || brief.sections.includes(section);
}
