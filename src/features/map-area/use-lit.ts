import { useMemo } from "react";
import { sitesNamedIn } from "../../domain/clauses/named-in-clause.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";

/** Keys of the sites that stay lit on the map while a clause that names any is read; null when all do. */
export function useLit(): ReadonlySet<string> | null {
  const { atlas } = useAtlas();
  const screen = useViewPart((view) => view.screen);
  const reading = useUi((ui) => ui.reading);
  return useMemo(() => {
    const [id = "", section = ""] = reading?.split("/") ?? [];
    const plan = atlas.planById.get(id);
    if (screen !== "read" || !plan) return null;
    const sites = sitesNamedIn(plan, section);
    return sites.length === 0 ? null : new Set(sites.map((site) => site.key));
  }, [atlas, screen, reading]);
}
