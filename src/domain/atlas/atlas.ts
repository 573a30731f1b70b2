import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type { SiteKey } from "../../model/site-key.ts";
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
import type { Direction } from "../places/direction.ts";
import type { Schematic } from "../places/schematic.ts";
import type { DistanceRange } from "../places/distance-range.ts";
import type { ExtentBasis, IndustryClass, IndustryGroup } from "../../model/vocabulary.ts";

/** A site joined with its place. */
export type AtlasSite = Site & {
  /** Unique in the atlas. */
  readonly key: SiteKey;
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

/** What a list shows of a site. A site of an outline is one, too. */
export type SiteCard = Pick<AtlasSite, "id" | "plan" | "nameZh" | "nameEn" | "kind" | "group"> & {
  readonly place: Pick<Place, "precision">;
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

/** A plan's word for an industry → its English and its usual classes with their finer terms. */
export type Wordings = Readonly<Record<string, Omit<Wording, "term">>>;

/** One plan with its sites, and what it names that others may name too, as far as it is this plan's. */
export type AtlasPlan = Plan & {
  readonly version: 1;
  readonly kind: "outline";
  readonly clauses: readonly ClauseHeading[];
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly TaskOutline[];
  readonly counts: PlanCounts;
  /** The words for industries that its sites, tasks and targets use. */
  readonly wordings: Wordings;
  /** The units that it names, each with the names that it has here. */
  readonly agencies: readonly Agency[];
  /** The firms that it names, each with what it says of them here. */
  readonly enterprises: readonly Enterprise[];
  /** Where the positions of its sites come from. */
  readonly sources: readonly Source[];
  /** Old addresses of what has moved → new ones, both without the plan: `site:<id>` → `record:<id>`. */
  readonly redirects: Readonly<Record<string, string>>;
  /** West, south, east, north of its region, in degrees. */
  readonly bounds: readonly [number, number, number, number];
};

/** How much there is of each kind in a plan. */
export type PlanCounts = {
  readonly clauses: number;
  readonly sites: number;
  readonly tasks: number;
  readonly targets: number;
  readonly links: number;
  readonly records: number;
  /** Entries of the published list of corrections. */
  readonly corrections: number;
};

/** A site near another, how far as a range, and in which direction where the range leaves no doubt of one. */
export type NearbySite = {
  readonly site: SiteCard;
  readonly range: DistanceRange;
  readonly direction: Direction | null;
};

/** All else that a plan says, loaded when it is asked for. */
export type PlanDetails = {
  readonly version: 1;
  readonly kind: "details";
  readonly plan: string;
  readonly clauses: readonly Clause[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly links: readonly Link[];
  readonly records: readonly PlanRecord[];
  /** By site id: what other plans name near it, where that is nearer than what its own plan names. */
  readonly nearby: Readonly<Record<string, readonly NearbySite[]>>;
  /** By site id: adcodes of the districts that it may lie in and may not, where no more than its city is said. */
  readonly mayLieIn: Readonly<Record<string, readonly string[]>>;
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

/** Names of a plan's files below `data/v1/`. Each holds a hash of what is in it: such files never change. */
export type PlanFiles = {
  readonly outline: string;
  readonly details: string;
  readonly scene: string;
  readonly metrics: string;
  /** What can be found of it; one file for several plans. */
  readonly search: string;
  /** The plan's own text; null where the operator publishes none. */
  readonly document: string | null;
};

/** What is known of every plan from the start: enough to name it, date it, find it and show where it is. */
export type PlanSummary = Omit<
  Plan,
  "purposeZh" | "purposeEn" | "residents" | "layout" | "notesZh" | "notesEn" | "cites"
> &
  Pick<AtlasPlan, "counts" | "bounds"> & {
    /** Its structure as a drawing; null where it has none, or none whose place is known. */
    readonly schematic: Schematic | null;
    /** The first of what it has to do with its residents; null where nobody has written that. */
    readonly resident: { readonly textZh: string; readonly textEn: string } | null;
    readonly files: PlanFiles;
  };

/** What it takes to name a plan and say whether it still runs: a summary, an outline. */
export type NamedPlan = Pick<
  PlanSummary,
  "id" | "titleZh" | "titleEn" | "shortZh" | "shortEn" | "period"
>;

/** A province in which some plan's region lies, or which is one. */
export type Province = {
  readonly adcode: string;
  readonly nameZh: string;
  readonly nameEn: string;
};

/** Vector tiles of the sites of all plans, `<folder><z>/<x>/<y>.pbf`. */
export type SiteTiles = {
  /** From `data/v1/`, with its closing slash. Holds a hash of what is in it. */
  readonly folder: string;
  /** West, south, east, north of the sites, in degrees: there is no tile beyond. */
  readonly bounds: readonly [number, number, number, number];
};

/** The one file that the application loads before anything else. It grows by less than a kilobyte a plan. */
export type AtlasIndex = {
  readonly version: 1;
  readonly kind: "atlas";
  /** Version of the package and a hash of the data, as shown and exported. */
  readonly dataVersion: string;
  /** Whether the plans' own texts are published beside the atlas, as an operator who has them may do. */
  readonly hasDocuments: boolean;
  readonly classes: readonly IndustryClassEntry[];
  /** Our finer terms below the classes. */
  readonly terms: readonly IndustryTerm[];
  /** Old addresses of things that plans share → new ones: `industry:<id>` → `industry:<id>`. */
  readonly redirects: Readonly<Record<string, string>>;
  /** In the order of their adcodes. */
  readonly provinces: readonly Province[];
  /** Where the tiles of all sites are; null where no site is placed. */
  readonly siteTiles: SiteTiles | null;
  /** Name of the file of what can be found beyond single plans, below `data/v1/`. */
  readonly search: string;
  readonly plans: readonly PlanSummary[];
};

/**
 * The atlas as the application holds it from its start to its end: frozen, never in a store. Of each plan it has the
 * summary; what else a plan says is loaded when it is needed, see `src/state/plan-store.ts`.
 */
export type Atlas = AtlasIndex & {
  readonly planById: ReadonlyMap<string, PlanSummary>;
  /** Classes by code and our finer terms by id. */
  readonly industryById: ReadonlyMap<string, Industry>;
};

/** A plan with all that it says. */
export type WholePlan = { readonly plan: AtlasPlan; readonly details: PlanDetails };

/** Site geometry as published: an extent where there is one, else the point, else nothing. */
export type SiteGeometry = Polygon | MultiPolygon | LineString | Point | null;
