import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { useAtlas } from "./atlas-context.tsx";

/** The summaries of plans, each once, in the order given. */
export function usePlansById(ids: readonly string[]): readonly PlanSummary[] {
  const { atlas } = useAtlas();
  return [...new Set(ids)].flatMap((id) => atlas.planById.get(id) ?? []);
}
