import { useMemo } from "react";
import { sitesWithBelow } from "../../domain/clauses/clause-contents.ts";
import { useUi, useViewPart } from "../shared/atlas-context.tsx";
import { useKnownOutline } from "../shared/use-parts.ts";

/** Keys of the sites that stay lit on the map while a clause that names any is read; null when all do. */
export function useSitesBeingRead(): ReadonlySet<string> | null {
  const screen = useViewPart((view) => view.screen);
  const reading = useUi((ui) => ui.reading);
  const plan = useKnownOutline(reading?.plan ?? null);
  return useMemo(() => {
    if (screen !== "read" || !plan || !reading) return null;
    const sites = sitesWithBelow(plan, reading.section);
    return sites.length === 0 ? null : new Set(sites.map((site) => site.key));
  }, [plan, screen, reading]);
}
