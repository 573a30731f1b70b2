import type { Atlas, AtlasSite } from "../../../domain/atlas/atlas.ts";
import type { Apart } from "../../../domain/compare/apart.ts";
import { sharedByPlans, sharedWithinPlan } from "../../../domain/compare/overlaps.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Citation } from "../../../model/types.ts";
import { viewStore } from "../../../state/store.ts";
import { isLeftOut } from "../findings-out.ts";
import type { Take } from "./use-take.ts";

/** Both tables of who else claims an industry, without what the reader has left out. */
export function takeOverlaps(take: Take, atlas: Atlas): readonly TableValue[] {
  const { text, local, table, plans } = take;
  const isOut = isLeftOut(viewStore.getState().out);
  const isLeft = ({ key }: { readonly key: string }) => !isOut(key);
  const nameOf = (site: AtlasSite | undefined) => (site ? local(site, "name") : null);
  return [
    table({
      title: text("overlap.betweenTitle"),
      rows: sharedByPlans(atlas, plans).filter(isLeft),
      columns: [
        { heading: text("overlap.industry"), cell: ({ industry }) => local(industry, "name") },
        {
          heading: text("similar.pair"),
          cell: ({ sides }) => sides.map(({ plan }) => local(plan, "short")),
        },
        {
          heading: text("overlap.nearest"),
          cell: ({ nearest }) =>
            nearest && [nearest.a.site, nearest.b.site].map((site) => local(site, "name")),
        },
        ...distanceColumns(
          take,
          ({ nearest }: { readonly nearest: { readonly apart: Apart } | null }) =>
            nearest?.apart ?? null,
        ),
        {
          heading: text("overlap.passages"),
          cell: ({ sides }) =>
            sides.flatMap(({ plan, cites }) =>
              cites.map((cite) => `${local(plan, "short")} ${passage(cite)}`),
            ),
        },
      ],
    }),
    table({
      title: text("overlap.within"),
      rows: plans.flatMap(({ plan }) => sharedWithinPlan(atlas, plan)).filter(isLeft),
      planOf: ({ plan }) => plan,
      columns: [
        {
          heading: text("overlap.sites"),
          cell: ({ a, b }) => [a, b].map((site) => nameOf(site) ?? ""),
        },
        {
          heading: text("overlap.industry"),
          cell: ({ shared }) => shared.map(({ industry }) => local(industry, "name")),
        },
        ...distanceColumns(take, ({ apart }: { readonly apart: Apart }) => apart),
        {
          heading: text("overlap.passages"),
          cell: ({ shared }) => shared.flatMap(({ a, b }) => [...a.cites, ...b.cites].map(passage)),
        },
      ],
    }),
  ];
}

function passage({ section, phrase }: Citation): string {
  return `${section} “${phrase}”`;
}

/** Distance in kilometres between the marks, and the least and most that it may be. */
export function distanceColumns<Row>(
  { text }: Pick<Take, "text">,
  apartOf: (row: Row) => Apart | null,
) {
  const km = (metresOf: (apart: Apart) => number) => (row: Row) => {
    const apart = apartOf(row);
    return apart && Math.round(metresOf(apart)) / 1000;
  };
  return [
    { heading: text("take.km"), kind: "number" as const, cell: km(({ betweenM }) => betweenM) },
    { heading: text("take.kmLow"), kind: "number" as const, cell: km(({ fromM }) => fromM) },
    { heading: text("take.kmHigh"), kind: "number" as const, cell: km(({ toM }) => toM) },
  ];
}
