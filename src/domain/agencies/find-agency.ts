import type { Agency } from "../../model/types.ts";
import type { Atlas } from "../atlas/atlas.ts";

/** A unit is known by its plan and its name: the 市发改委 of two cities are two agencies. */
function unitKey(plan: string, unit: string): string {
  return `${plan} ${unit}`;
}

/** Agencies by the names that plans give them, for `findAgency`. */
export function agenciesByUnit(agencies: readonly Agency[]): ReadonlyMap<string, Agency> {
  return new Map(
    agencies.flatMap((agency) =>
      agency.written.map(({ plan, name }) => [unitKey(plan, name), agency] as const),
    ),
  );
}

/** The agency that a plan means by a unit's name; undefined where the data has none. */
export function findAgency(
  atlas: Pick<Atlas, "agencyByUnit">,
  plan: string,
  unit: string,
): Agency | undefined {
  return atlas.agencyByUnit.get(unitKey(plan, unit));
}
