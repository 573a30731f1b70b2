/** What a site is. Its shape on the map and in the legend follows from it. */
export const SITE_KINDS = [
  "zone",
  "park",
  "town",
  "platform",
  "institute",
  "hospital",
  "building",
  "landscape",
  "area",
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** The part a plan gives a site in its spatial structure: 核, 带/板块/翼, 支点/功能区/特色园区, 重点发展区域. */
export const STRATEGY_ROLES = ["core", "belt", "node", "pole"] as const;
export type StrategyRole = (typeof STRATEGY_ROLES)[number];

/** Whether the plan speaks of a thing that exists, orders it built, hopes for it, or does not say. */
export const SITE_STATUSES = ["existing", "to-be-built", "planned", "unclear"] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];

/** How exactly a position is known: under 100 m, under 1 km, a street or town, a district, a city, not at all. */
export const PRECISIONS = ["building", "compound", "town", "district", "city", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How a position was found. The words for each stand in the messages. */
export const PLACE_METHODS = [
  "seat", // seat of the named district, county or city
  "gazetteer", // a published coordinate of the very place
  "address", // a street address or crossing laid on a street network
  "anchor", // measured from a named neighbour such as a metro station
  "host", // the campus, park or hospital that the plan or a source names as its host
  "named-area", // the plan names only an area; the point stands for that area
  "assumed-area", // the plan names no area; the narrowest area that its context supports
  "none",
] as const;
export type PlaceMethod = (typeof PLACE_METHODS)[number];

/** Why a site has no position. */
export const UNPLACED_REASONS = [
  "class", // a group of places, not one place
  "too-wide", // wider than any honest point: a delta, a corridor, a whole province
  "unnamed-place", // one place, but the plan does not say where and no source does
] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** What an approximate extent was drawn from. */
export const EXTENT_BASES = ["streets", "towns", "districts", "axis", "survey"] as const;
export type ExtentBasis = (typeof EXTENT_BASES)[number];

/** Classes of 健康产业统计分类(2019), National Bureau of Statistics order 27. */
export const INDUSTRY_CLASSES = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "10",
  "11",
  "12",
  "13",
] as const;
export type IndustryClass = (typeof INDUSTRY_CLASSES)[number];

/** Groups of classes that share a colour; thirteen colours could not be told apart. */
export const INDUSTRY_GROUPS = [
  "medicine",
  "devices",
  "care",
  "wellness",
  "digital",
  "research",
  "services",
] as const;
export type IndustryGroup = (typeof INDUSTRY_GROUPS)[number];

/** What a firm is in a plan. */
export const ENTERPRISE_ROLES = [
  "lead", // 龙头, 头部
  "key", // named with a project or task of its own
  "to-attract", // 招引
  "premises-owner", // owner of premises to be converted
  "state-platform", // state investment or platform company
  "partner", // named as a partner in a task
] as const;
export type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number];

/** How a clause names its responsible units. */
export const UNIT_MODES = ["lead+support", "joint", "undifferentiated", "single", "none"] as const;
export type UnitMode = (typeof UNIT_MODES)[number];

export const AGENCY_LEVELS = ["national", "province", "city", "district"] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

export const COMPARATORS = [">", ">=", "=", "<=", "<", "~", "range"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const TARGET_SCOPES = ["plan", "region", "site", "task", "industry"] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

export const LINK_KINDS = [
  "cooperation",
  "co-building",
  "attract",
  "learn-from",
  "transfer-in",
  "market",
  "membership",
  "accreditation",
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_DIRECTIONS = ["in", "out", "both"] as const;
export type LinkDirection = (typeof LINK_DIRECTIONS)[number];

/** Other things that a plan names, kept as typed records, in the order in which they are shown. */
export const RECORD_KINDS = [
  "title", // a status, rank or figure of speech to be reached
  "class-of-places", // places of a class, none of them named
  "digital-service", // data, software, something online
  "programme",
  "event",
  "fund",
  "policy",
  "body",
  "document", // a plan to be drawn up, a standard, a catalogue
  "facility",
  "attraction",
  "milestone",
  "measure", // an order with a content of its own that is none of these
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a figure is measured in once it is normalised: money in yuan, length in m, area in m2. */
export const NORMAL_UNITS = [
  "yuan",
  "count",
  "percent",
  "percentage-point",
  "multiple",
  "rank",
  "m",
  "m2",
  "tonne",
  "year",
] as const;
export type NormalUnit = (typeof NORMAL_UNITS)[number];

/** Where a plan stands: `expired` when the last year of its goals is over, `vision` when a later vision still runs. */
export const LIFE_CYCLES = ["in-force", "vision", "expired"] as const;

/** Rules of `data/README.md` to which a plan may state an exception, with its reason. */
export const EXCUSABLE_RULES = [
  "glossary", // a term without its English in the twin
  "one-english", // a name with two Englishes
  "target-figure", // a figure that its phrase writes otherwise
  "class-of-places", // a site whose name sounds like a class of places
  "double", // one name for two things
  "phrase-length", // a phrase of more than 20 characters that is no name, list or figure
  "link-partner", // a link whose phrases do not name its partner
  "child-outside", // a site outside the area of its parent
] as const;
export type ExcusableRule = (typeof EXCUSABLE_RULES)[number];

/** In what a spatial metric of a plan is given; an index has no unit. */
export const METRIC_UNITS = ["count", "index", "share", "km", "km2", "degree"] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];
