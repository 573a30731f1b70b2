import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type {
  Agency,
  Clause,
  Enterprise,
  Link,
  LonLat,
  Place,
  Plan,
  PlanRecord,
  Site,
  Source,
  Target,
  Task,
} from "../model/types.ts";
import type { ExtentBasis, IndustryClass, IndustryGroup } from "../model/vocabulary.ts";

/** A site joined with its place. */
export type AtlasSite = Site & {
  /** `<plan>/<site>`, unique in the atlas. */
  readonly key: string;
  readonly plan: string;
  readonly place: Place;
  /** Where the mark stands, WGS-84; null when the site is not placed. */
  readonly position: LonLat | null;
  /** A hand-drawn extent; extents that are whole districts are `place.areaOf`. */
  readonly extent: AtlasExtent | null;
  /** Classes of its focus industries, most frequent first. */
  readonly classes: readonly IndustryClass[];
  /** Group that gives the mark its colour; null when the plan names no industry for it. */
  readonly group: IndustryGroup | null;
};

export type AtlasExtent = {
  readonly geometry: Polygon | MultiPolygon | LineString;
  readonly basis: ExtentBasis;
  readonly noteZh: string;
  readonly noteEn: string;
};

/** What lists and panels need of a clause before its text is asked for. */
export type ClauseHeading = Pick<Clause, "section" | "parent" | "titleZh" | "titleEn">;
export type TaskHeading = Pick<Task, "section" | "titleZh" | "titleEn">;

/** One plan with its sites: what the application loads first. */
export type AtlasPlan = Plan & {
  readonly clauses: readonly ClauseHeading[];
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly TaskHeading[];
  readonly counts: {
    readonly targets: number;
    readonly links: number;
    readonly records: number;
  };
  /** West, south, east, north of its region, in degrees. */
  readonly bounds: readonly [number, number, number, number];
};

/** All else that a plan says, loaded when it is asked for. */
export type PlanDetails = {
  readonly plan: string;
  readonly clauses: readonly Clause[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly links: readonly Link[];
  readonly records: readonly PlanRecord[];
};

export type IndustryClassEntry = {
  readonly code: IndustryClass;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly group: IndustryGroup;
};

/** What all plans share: the content of the published index file. */
export type AtlasShared = {
  readonly version: 1;
  /** Date and hash of the data, as shown and exported. */
  readonly dataVersion: string;
  readonly planIds: readonly string[];
  readonly classes: readonly IndustryClassEntry[];
  /** A plan's word for an industry → its English and its class. */
  readonly wordings: Readonly<
    Record<string, { readonly termEn: string; readonly class: IndustryClass | null }>
  >;
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  readonly sources: readonly Source[];
};

/** The whole atlas as the application holds it: loaded once, frozen, never in a store. */
export type Atlas = AtlasShared & {
  readonly plans: readonly AtlasPlan[];
  readonly planById: ReadonlyMap<string, AtlasPlan>;
  /** By `<plan>/<site>`. */
  readonly siteByKey: ReadonlyMap<string, AtlasSite>;
  readonly enterpriseById: ReadonlyMap<string, Enterprise>;
  readonly agencyById: ReadonlyMap<string, Agency>;
  /** Classes by code and our finer terms by id. */
  readonly industryById: ReadonlyMap<string, IndustryClassEntry>;
  readonly sourceById: ReadonlyMap<string, Source>;
};

/** Site geometry as published: an extent where there is one, else the point, else nothing. */
export type SiteGeometry = Polygon | MultiPolygon | LineString | Point | null;
