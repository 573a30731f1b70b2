import type { Term } from "../../i18n/glossary/terms.ts";
import { termStore } from "../../state/plan-store.ts";
import { useAtlas } from "./atlas-context.tsx";
import { useParts } from "./use-parts.ts";

/** The words of the glossary; none until they have come, which text can do without. */
export function useTerms(): readonly Term[] {
  const { load, initialView } = useAtlas();
  const { values } = useParts(termStore, initialView === null ? GLOSSARY : NONE, load.terms);
  return values[0] ?? NO_TERMS;
}

const GLOSSARY = ["terms"];
const NONE: readonly string[] = [];
const NO_TERMS: readonly Term[] = [];
