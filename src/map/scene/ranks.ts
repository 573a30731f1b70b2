import type { SiteKind, StrategyRole } from "../../model/vocabulary.ts";

/** The part that a plan gives a site weighs most. */
export const ROLE_RANK: Readonly<Record<StrategyRole, number>> = {
  core: 0,
  belt: 10,
  pole: 20,
  node: 25,
};

/** What orients a reader comes first: areas and zones, then towns and parks, then what stands in them. */
export const KIND_RANK: Readonly<Record<SiteKind, number>> = {
  area: 4,
  zone: 6,
  park: 8,
  town: 8,
  hospital: 14,
  institute: 14,
  landscape: 16,
  platform: 18,
  building: 20,
};

type Telling = {
  readonly strategyRole: StrategyRole | null;
  readonly kind: SiteKind;
  readonly rank: number;
};

const NO_ROLE = 40;
const roleOf = ({ strategyRole }: Telling) =>
  strategyRole === null ? NO_ROLE : ROLE_RANK[strategyRole];

/** Order in which the sites of a crowd tell where it is: by their part in the plan, then by kind, then by all else. */
export function byTelling(a: Telling, b: Telling): number {
  return roleOf(a) - roleOf(b) || KIND_RANK[a.kind] - KIND_RANK[b.kind] || a.rank - b.rank;
}
