import type { Citation, Plan } from "./types.ts";

/** What a citation says of a plan. */
export type CitedPlan = Pick<
  Plan,
  | "id"
  | "titleZh"
  | "titleEn"
  | "issuerZh"
  | "issuerEn"
  | "documentNumber"
  | "dateIssued"
  | "datePublished"
  | "period"
>;

/** A plan and the passages of it that say what is cited; none where the plan as a whole is meant. */
export type CitationSource = {
  readonly plan: CitedPlan;
  readonly passages: readonly Citation[];
};

/** What a panel shows, as something to cite. */
export type CitationSubject = {
  /** Null where the plan itself is cited. */
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  /**
   * The plans that say it, each with whether its goals have run out; empty for what stands in no plan, such as an
   * industry class.
   */
  readonly sources: readonly (CitationSource & { readonly isOver: boolean })[];
};
