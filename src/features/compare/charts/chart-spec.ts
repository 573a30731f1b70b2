import type { AtlasPlan, WholePlan } from "../../../domain/atlas/atlas.ts";
import type { CoWork } from "../../../domain/compare/co-work.ts";
import type { IndustryRow } from "../../../domain/compare/industry-matrix.ts";
import type { PlanLikeness } from "../../../domain/compare/likeness.ts";
import type { PlanMetrics } from "../../../domain/compare/metrics-file.ts";
import type { RoleRow } from "../../../domain/compare/structure-table.ts";
import type { PlanLoads } from "../../../domain/compare/unit-loads.ts";
import type { PlanQuality } from "../../../domain/quality/quality.ts";
import type { PlanNumber } from "../cards/figure.ts";

/** What a part of the comparison draws: data alone, for a program that comes when a reader wants the first drawing. */
export type ChartSpec =
  | { readonly of: "structure"; readonly rows: readonly RoleRow[] }
  | { readonly of: "industries"; readonly rows: readonly IndustryRow[] }
  | { readonly of: "overlap"; readonly plans: readonly WholePlan[] }
  | { readonly of: "gaps"; readonly plans: readonly WholePlan[] }
  | { readonly of: "alike"; readonly likenesses: readonly PlanLikeness[] }
  | { readonly of: "targets"; readonly plans: readonly WholePlan[] }
  | {
      readonly of: "metrics";
      readonly plans: readonly AtlasPlan[];
      readonly metrics: readonly PlanMetrics[];
      readonly onOpen: (number: PlanNumber) => void;
    }
  | {
      readonly of: "units";
      readonly loads: readonly PlanLoads[];
      readonly networks: readonly CoWork[];
    }
  | { readonly of: "silence"; readonly qualities: readonly PlanQuality[] };
