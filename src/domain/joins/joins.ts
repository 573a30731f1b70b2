import type { SiteKey } from "../../model/site-key.ts";
import type { Agency, Enterprise, Target } from "../../model/types.ts";
import type { ClauseHeading, SiteCard, TaskHeading } from "../atlas/atlas.ts";
import type { Alike } from "../compare/likeness.ts";
import type { AreaName } from "../places/area-name.ts";
import type { Duty } from "../tasks/duties.ts";

/**
 * What several plans say of one thing, joined when the atlas is built and published as one file a thing, so that its
 * panel need not load the plans that name it. Each file says of itself what it is.
 */
type JoinOf<Kind extends string> = {
  readonly version: 1;
  readonly kind: Kind;
  /** Id of the thing. */
  readonly id: string;
};

type OfPlan = { readonly plan: string };
type Named = { readonly id: string; readonly nameZh: string; readonly nameEn: string };

/** Which plans and sites claim a class of industry or a finer term, in which words. */
export type IndustryJoin = JoinOf<"industry"> & {
  readonly claims: readonly (OfPlan & {
    /** The plan's own words for it, most sites first. */
    readonly words: readonly {
      readonly term: string;
      readonly termEn: string;
      readonly sites: readonly SiteCard[];
    }[];
    /** How many sites claim it; a site with two words for it counts once. */
    readonly siteCount: number;
  })[];
  /** Tasks that work on it, with the plan's words for it. */
  readonly tasks: readonly (OfPlan & TaskHeading & { readonly terms: readonly string[] })[];
  /** How many plans and sites claim each finer term below it. */
  readonly finer: readonly {
    readonly id: string;
    readonly plans: number;
    readonly sites: number;
  }[];
};

/** What a responsible unit does in all plans, and with whom. */
export type AgencyJoin = JoinOf<"agency"> & {
  readonly agency: Agency;
  /** The area that it is responsible for, where the atlas knows its name. */
  readonly area: AreaName | null;
  readonly tasks: readonly (OfPlan & TaskHeading & { readonly duty: Duty })[];
  /** Others, and in how many tasks both stand; most first. */
  readonly partners: readonly (Named & { readonly tasks: number })[];
  /** Sites of the tasks that it leads. */
  readonly sites: readonly SiteKey[];
  /** The firm that is the same body. */
  readonly enterprise: Named | null;
};

/** What all plans say of a firm. */
export type EnterpriseJoin = JoinOf<"enterprise"> & {
  readonly enterprise: Enterprise;
  readonly presence: readonly (OfPlan & {
    readonly sites: readonly SiteCard[];
    /** The clauses in which the plan mentions it. */
    readonly clauses: readonly ClauseHeading[];
  })[];
  readonly tasks: readonly (OfPlan & TaskHeading)[];
  /** The responsible unit that is the same body. */
  readonly agency: Named | null;
};

/** All targets that set the same thing, like beside like. */
export type MetricJoin = JoinOf<"metric"> & {
  readonly targets: readonly (OfPlan & { readonly target: Target })[];
};

/** What of all other plans is most like a plan, its id, and its sites. */
export type AlikeJoin = JoinOf<"alike"> & Alike;

/** Every join by its kind. */
export type Joins = {
  readonly industry: IndustryJoin;
  readonly agency: AgencyJoin;
  readonly enterprise: EnterpriseJoin;
  readonly metric: MetricJoin;
  readonly alike: AlikeJoin;
};
export type JoinKind = keyof Joins;
export type AnyJoin = Joins[JoinKind];

/** Path of a join's file below `data/v1/`. */
export function joinPath(kind: JoinKind, id: string): string {
  return `joins/${kind}/${id}.json`;
}
