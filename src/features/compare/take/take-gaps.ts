import type { Industry } from "../../../domain/atlas/atlas.ts";
import type { ChainGaps } from "../../../domain/compare/chain-gaps.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import { viewStore } from "../../../state/store.ts";
import { isLeftOut } from "../findings-out.ts";
import type { Take } from "./use-take.ts";

/** What of the chain one plan alone mentions, and what none does; without what the reader has left out. */
export function takeGaps(
  { text, local, table }: Take,
  { nobody, only }: ChainGaps,
): readonly TableValue[] {
  const isOut = isLeftOut(viewStore.getState().out);
  const part = {
    heading: text("gaps.part"),
    cell: ({ industry }: { readonly industry: Industry }) => local(industry, "name"),
  };
  return [
    table({
      title: text("gaps.onlyOne"),
      rows: only
        .flatMap(({ plan, claims }) => claims.map((claim) => ({ plan, ...claim })))
        .filter(({ plan, industry }) => !isOut(`${plan.id} only ${industry.id}`)),
      planOf: ({ plan }) => plan,
      columns: [
        part,
        { heading: text("glance.sites"), kind: "number", cell: ({ cell }) => cell.sites.length },
        { heading: text("glance.tasks"), kind: "number", cell: ({ cell }) => cell.tasks.length },
        {
          heading: text("glance.targets"),
          kind: "number",
          cell: ({ cell }) => cell.targets.length,
        },
        { heading: text("gaps.words"), cell: ({ cell }) => cell.words },
        {
          heading: text("overlap.passages"),
          cell: ({ cites }) => cites.map(({ section, phrase }) => `${section} “${phrase}”`),
        },
      ],
    }),
    table({
      title: text("gaps.none"),
      rows: nobody
        .map((industry) => ({ industry }))
        .filter(({ industry }) => !isOut(`gap ${industry.id}`)),
      columns: [part],
    }),
  ];
}
