import type { Piece } from "../../domain/glossary/mark-terms.ts";
import type { Term } from "../../i18n/glossary/terms.ts";

/** The words that are explained, which come when a text is shown that may hold some. */
export type Glossary = {
  readonly terms: readonly Term[];
  readonly mark: (text: string) => readonly Piece[];
};
