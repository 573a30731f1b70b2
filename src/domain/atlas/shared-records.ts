import type { Agency, Enterprise, IndustryTerm, Source } from "../../model/types.ts";
import type { IndustryClassEntry, Wordings } from "./atlas.ts";

/** What plans share, all of it: at hand while the atlas is built, and dealt out to plans and joins when published. */
export type SharedRecords = {
  readonly dataVersion: string;
  /** Whether the plans' own texts are published beside the atlas, as an operator who has them may do. */
  readonly hasDocuments: boolean;
  /** How many entries of the list of corrections each plan has, by plan id; plans without one are left out. */
  readonly corrections: Readonly<Record<string, number>>;
  readonly classes: readonly IndustryClassEntry[];
  /** Our finer terms below the classes. */
  readonly terms: readonly IndustryTerm[];
  /** The words of all plans. */
  readonly wordings: Wordings;
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  readonly sources: readonly Source[];
  /** Old addresses of shared things → new ones: `industry:<id>` → `industry:<id>`. */
  readonly redirects: Readonly<Record<string, string>>;
};
