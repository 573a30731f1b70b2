import type { PlanLoads } from "../../../domain/compare/unit-loads.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import { toThing } from "../../../state/changes.ts";
import type { Take } from "./use-take.ts";

/** Who does what, a row a unit and plan; of a plan that names none only that it does not. */
export function takeUnits(
  { text, head, local, table }: Take,
  loads: readonly PlanLoads[],
): readonly TableValue[] {
  return [
    table({
      title: text("units.title"),
      rows: loads.flatMap(({ plan, units }) => units.map((load) => ({ plan, load }))),
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, load }) => ({
        plans: [plan.id],
        ...toThing({ type: "agency", id: load.agency.id }),
      }),
      columns: [
        { heading: text("units.unit"), cell: ({ load }) => local(load.agency, "name") },
        { heading: text("units.led"), kind: "number", cell: ({ load }) => load.led },
        { heading: text("units.listed"), kind: "number", cell: ({ load }) => load.duties.listed },
        { heading: text("units.support"), kind: "number", cell: ({ load }) => load.duties.support },
        { heading: text("units.partners"), kind: "number", cell: ({ load }) => load.partners },
      ],
    }),
    table({
      title: text("take.withoutUnit"),
      rows: loads,
      planOf: ({ plan }) => plan,
      columns: [
        {
          heading: text("silence.unit"),
          kind: "number",
          cell: ({ tasksWithoutUnit }) => tasksWithoutUnit,
        },
        { heading: head("task"), kind: "number", cell: ({ tasks }) => tasks },
      ],
    }),
  ];
}
