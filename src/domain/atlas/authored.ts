import type {
  Agency,
  Clause,
  Enterprise,
  Exception,
  Extent,
  Industries,
  Link,
  PlaceFeature,
  Plan,
  PlanRecord,
  Redirect,
  Site,
  Source,
  Struck,
  Target,
  Task,
  Wording,
} from "../../model/types.ts";

/** One plan as it stands in data/plans/<plan>/ and geo/, checked against the schema but not yet joined. */
export type AuthoredPlan = {
  readonly plan: Plan;
  readonly clauses: readonly Clause[];
  readonly sites: readonly Site[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly links: readonly Link[];
  readonly records: readonly PlanRecord[];
  /** Its own words for industries; `industries.wordings` has those of all plans, each once. */
  readonly wordings: readonly Wording[];
  readonly redirects: readonly Redirect[];
  readonly struck: readonly Struck[];
  readonly exceptions: readonly Exception[];
  readonly places: readonly PlaceFeature[];
  readonly extents: readonly Extent[];
};

/** Everything that people wrote: the input of the build. */
export type Authored = {
  readonly plans: readonly AuthoredPlan[];
  readonly industries: Industries;
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  readonly sources: readonly Source[];
  /** Addresses of shared things that are no more, and what took their place. */
  readonly redirects: readonly Redirect[];
};
