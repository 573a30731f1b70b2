import type { PlacedPart } from "../../domain/places/schematic.ts";
import type { PlanScene } from "./plan-scene.ts";

/** The parts of a plan's structure as its scene has them, in the plan's order: what a schematic is drawn from. */
export function placedParts({ marks, parts, nodes, ties }: PlanScene): readonly PlacedPart[] {
  return marks.flatMap(({ id, strategyRole: role, position }): readonly PlacedPart[] => {
    if (role === null) return [];
    const line = parts.find((part) => part.id === id)?.band?.line ?? null;
    const number = nodes.find((node) => node.id === id)?.number ?? null;
    const to = ties.find((tie) => tie.id === id)?.to ?? null;
    return [{ id, role, number, to, line, position: line ? null : position }];
  });
}
