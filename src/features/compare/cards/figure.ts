import { createContext, useContext } from "react";
import type { AtlasPlan, Industry, TaskHeading, AtlasSite } from "../../../domain/atlas/atlas.ts";
import type { Apart } from "../../../domain/compare/apart.ts";
import type { IndustryCell, Similarity } from "../../../domain/compare/industry-matrix.ts";
import type { PlanLikeness } from "../../../domain/compare/likeness.ts";
import type { PlanMetrics } from "../../../domain/compare/metrics-file.ts";
import type { OutsideLink } from "../../../domain/compare/outside-links.ts";
import type { MetricValue } from "../../../domain/compare/plan-metrics.ts";
import type { RoleCell } from "../../../domain/compare/structure-table.ts";
import type { UnitLoad } from "../../../domain/compare/unit-loads.ts";
import type { CompareSectionId } from "../../../domain/compare/sections.ts";
import type { Agency, Citation, Target, Task } from "../../../model/types.ts";
import type { StrategyRole } from "../../../model/vocabulary.ts";
import type { CompareKey } from "../../../i18n/compare/zh-hans.ts";
import type { SitesAmong } from "../../../domain/compare/recompute.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { CountedSilence } from "../silences.ts";

/** A spatial metric of a plan, and those that it is one of. */
export type PlanNumber = {
  readonly plan: AtlasPlan;
  readonly value: MetricValue;
  readonly metrics: PlanMetrics;
};

export const COUNTS = ["sites", "tasks", "targets"] as const;
export type Count = (typeof COUNTS)[number];
/** What the share of each is called. */
export const SHARE_NAMES = {
  sites: "take.siteShare",
  tasks: "take.taskShare",
  targets: "take.targetShare",
} as const satisfies Readonly<Record<Count, CompareKey>>;
export const DUTIES = ["led", "listed", "support", "partners"] as const;
export type DutyCount = (typeof DUTIES)[number];

/**
 * A number of the comparison, as what it is of: whoever looks behind it is told in words what it rests on. What it says
 * itself follows from it, so that table, chart and card cannot differ.
 */
export type Figure =
  | { readonly of: "plan-count"; readonly plan: AtlasPlan; readonly count: Count }
  | {
      readonly of: "role";
      readonly role: StrategyRole;
      readonly cell: RoleCell;
      readonly count: Count;
    }
  | { readonly of: "claims"; readonly industry: Industry; readonly cell: IndustryCell }
  | { readonly of: "similarity"; readonly pair: Similarity }
  | {
      readonly of: "apart";
      readonly section: CompareSectionId;
      /** What both claim. */
      readonly industries: readonly Industry[];
      readonly sites: readonly [AtlasSite, AtlasSite];
      readonly apart: Apart;
      readonly cites: readonly { readonly plan: AtlasPlan; readonly cites: readonly Citation[] }[];
    }
  | { readonly of: "likeness"; readonly likeness: PlanLikeness }
  | { readonly of: "growth"; readonly plan: AtlasPlan; readonly target: Target }
  | { readonly of: "reach"; readonly link: OutsideLink }
  | {
      readonly of: "load";
      readonly plan: AtlasPlan;
      readonly load: UnitLoad;
      readonly count: DutyCount;
    }
  | {
      readonly of: "pair";
      readonly plan: AtlasPlan;
      readonly units: readonly [Agency, Agency];
      readonly tasks: readonly Task[];
    }
  | {
      readonly of: "silence";
      readonly plan: AtlasPlan;
      readonly silence: CountedSilence;
      readonly total: number;
      readonly items: readonly (TaskHeading | AtlasSite)[];
    }
  | {
      readonly of: "metric";
      readonly number: PlanNumber;
      readonly among: SitesAmong | null;
      /** The number alone as a table. */
      readonly table: () => readonly TableValue[];
    };

export type FigureOf<Of extends Figure["of"]> = Extract<Figure, { readonly of: Of }>;
/** All but the spatial metrics, which are published with all that is behind them. */
export type ComputedFigure = Exclude<Figure, { readonly of: "metric" }>;

const CardContext = createContext<(figure: Figure) => void>(() => undefined);

export const CardProvider = CardContext.Provider;

/** Opens what is behind a number. */
export function useOpenCard(): (figure: Figure) => void {
  return useContext(CardContext);
}
