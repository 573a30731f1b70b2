import type { Citation } from "../../model/types.ts";
import type { Atlas, AtlasPlan, Industry, WholePlan } from "../atlas/atlas.ts";
import { citesByIndustry } from "./cited-claims.ts";
import { industryMatrix, type IndustryCell } from "./industry-matrix.ts";

/** A part of the chain of which one plan alone speaks, and where it does. */
export type OnlyClaim = {
  readonly industry: Industry;
  readonly cell: IndustryCell;
  readonly cites: readonly Citation[];
};

export type ChainGaps = {
  /** Parts of the chain: all finer industries of the vocabulary. */
  readonly parts: number;
  /** Those of which no plan compared says anything. */
  readonly nobody: readonly Industry[];
  /** Those of which every plan compared speaks. */
  readonly everybody: readonly Industry[];
  /** By plan, those of which it speaks and no other does; at sites first, then by how often. */
  readonly only: readonly { readonly plan: AtlasPlan; readonly claims: readonly OnlyClaim[] }[];
};

/**
 * What of the chain nobody claims, and what one plan claims and the others do not. Only words as fine as the part count:
 * a plan that names the class alone is silent on its parts.
 */
export function chainGaps(
  atlas: Pick<Atlas, "industryById" | "classes">,
  plans: readonly WholePlan[],
): ChainGaps {
  const parts = [...atlas.industryById.values()].filter(({ isFiner }) => isFiner);
  const rows = industryMatrix(atlas, plans).flatMap(({ finer }) => finer);
  const spoken = new Set(rows.map(({ industry }) => industry));
  const speakers = ({ cells }: { readonly cells: readonly IndustryCell[] }) =>
    cells.filter(({ words }) => words.length > 0);
  return {
    parts: parts.length,
    nobody: parts.filter((industry) => !spoken.has(industry)),
    everybody: rows
      .filter((row) => speakers(row).length === plans.length)
      .map(({ industry }) => industry),
    only: plans.map((whole) => ({
      plan: whole.plan,
      claims: rows
        .flatMap((row): readonly OnlyClaim[] => {
          const [cell, ...others] = speakers(row);
          if (!cell || others.length > 0 || cell.plan !== whole.plan) return [];
          const { industry } = row;
          const cites = citesByIndustry(atlas)(whole).get(industry) ?? [];
          return [{ industry, cell, cites }];
        })
        .toSorted(({ cell: a }, { cell: b }) => weight(b) - weight(a)),
    })),
  };
}

/** Sites weigh more than any number of tasks and targets: they are where it is to happen. */
function weight({ sites, tasks, targets }: IndustryCell): number {
  return sites.length * 1e6 + tasks.length + targets.length;
}
