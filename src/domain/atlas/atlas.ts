import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type {
  Agency,
  Clause,
  Enterprise,
  IndustryTerm,
  Link,
  LonLat,
  Place,
  Plan,
  PlanRecord,
  Site,
  Source,
  Target,
  Task,
  Wording,
} from "../../model/types.ts";
import type { ExtentBasis, IndustryClass, IndustryGroup } from "../../model/vocabulary.ts";

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
/** A task as lists show it: its heading, who leads it and by when. */
export type TaskOutline = TaskHeading &
  Pick<Task, "leadUnits"> & {
    /** `2024`, `2023-12`; null where the plan gives no deadline. */
    readonly due: string | null;
  };

/** One plan with its sites: what the application loads first. */
export type AtlasPlan = Plan & {
  readonly clauses: readonly ClauseHeading[];
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly TaskOutline[];
  readonly counts: {
    readonly targets: number;
    readonly links: number;
    readonly records: number;
  };
  /** Old addresses of what has moved → new ones, both without the plan: `site:<id>` → `record:<id>`. */
  readonly redirects: Readonly<Record<string, string>>;
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

/** A class of the classification or a finer term of ours below one: what an industry panel shows. */
export type Industry = {
  /** Code of the class or id of the term. */
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly class: IndustryClass;
  readonly group: IndustryGroup;
  readonly isFiner: boolean;
};

/** What all plans share: the content of the published index file. */
export type AtlasShared = {
  readonly version: 1;
  /** Date and hash of the data, as shown and exported. */
  readonly dataVersion: string;
  /** Whether the plans' own texts are published beside the atlas, as an operator who has them may do. */
  readonly hasDocuments: boolean;
  /** How many entries of the list of corrections each plan has, by plan id; plans without one are left out. */
  readonly corrections: Readonly<Record<string, number>>;
  readonly planIds: readonly string[];
  readonly classes: readonly IndustryClassEntry[];
  /** Our finer terms below the classes. */
  readonly terms: readonly IndustryTerm[];
  /** A plan's word for an industry → its English and its usual classes with their finer terms. */
  readonly wordings: Readonly<Record<string, Omit<Wording, "term">>>;
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
  /** By plan and the name as written there: see `findAgency`. */
  readonly agencyByUnit: ReadonlyMap<string, Agency>;
  /** Classes by code and our finer terms by id. */
  readonly industryById: ReadonlyMap<string, Industry>;
  readonly sourceById: ReadonlyMap<string, Source>;
};

/** Site geometry as published: an extent where there is one, else the point, else nothing. */
export type SiteGeometry = Polygon | MultiPolygon | LineString | Point | null;
