import { markTerms } from "../../domain/glossary/mark-terms.ts";
import { TERMS } from "../../i18n/glossary/terms.ts";
import type { Glossary } from "../shared/glossary.ts";

/** The words of the glossary, with what finds them in a text. */
export const WORDS: Glossary = { terms: TERMS, mark: (text) => markTerms(text, TERMS) };
