import { useMemo } from "react";
import { sitesNamedIn } from "../../domain/clauses/named-in-clause.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";

/** Keys of the sites that stay lit on the map while a clause that names any is read; null when all do. */
export function useLit(): ReadonlySet<string> | null {
  const { atlas } = useAtlas();
  const screen = useViewPart((view) => view.screen);
  const reading = useUi((ui) => ui.reading);
  return useMemo(() => {
    const plan = reading && atlas.planById.get(reading.plan);
    if (screen !== "read" || !plan) return null;
    const sites = sitesNamedIn(plan, reading.section);
    return sites.length === 0 ? null : new Set(sites.map((site) => site.key));
  }, [atlas, screen, reading]);
}
