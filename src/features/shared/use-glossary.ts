import { useEffect, useState } from "react";
import { useAtlas } from "./atlas-context.tsx";
import type { Glossary } from "./glossary.ts";

/** The glossary once it has come; null before, which text can do without. */
export function useGlossary(): Glossary | null {
  const { load, initialView } = useAtlas();
  const isLive = initialView === null;
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  useEffect(() => {
    if (!isLive) return;
    load.glossary().then(setGlossary, () => undefined);
  }, [isLive, load]);
  return glossary;
}
