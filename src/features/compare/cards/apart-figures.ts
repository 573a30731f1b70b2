import type { ClaimPair, SharedBySites, SharedIndustry } from "../../../domain/compare/overlaps.ts";
import type { FigureOf } from "./figure.ts";

/** How far apart the nearest two sites are that claim the same in two plans. */
export function sharedFigure(
  { industry, sides }: SharedIndustry,
  { a, b, apart }: ClaimPair,
): FigureOf<"apart"> {
  return {
    of: "apart",
    section: "overlap",
    industries: [industry],
    sites: [a.site, b.site],
    apart,
    cites: sides.map(({ plan }, at) => ({ plan, cites: (at === 0 ? a : b).cites })),
  };
}

/** How far apart two sites of one plan are that claim the same. */
export function withinFigure({ plan, a, b, shared, apart }: SharedBySites): FigureOf<"apart"> {
  return {
    of: "apart",
    section: "overlap",
    industries: shared.map(({ industry }) => industry),
    sites: [a, b],
    apart,
    cites: [{ plan, cites: shared.flatMap((one) => [...one.a.cites, ...one.b.cites]) }],
  };
}
