import type { LineString, MultiPolygon, Polygon } from "geojson";
import type { LonLat } from "../../model/types.ts";
import type { Precision, SiteKind, SiteStatus, StrategyRole } from "../../model/vocabulary.ts";
import type { ColourName } from "../style/palette.ts";
import type { Tone } from "./tone.ts";

export type AreaGeometry = Polygon | MultiPolygon;

/** Where the outline of a site that is an area is to be found. */
export type PlanExtent =
  /** Whole administrative areas, joined as the ground has them: referred to, never copied. */
  | { readonly adcodes: readonly string[] }
  /** Drawn by hand. */
  | { readonly geometry: AreaGeometry | LineString }
  /** A core of which no more than its rough size is known. */
  | { readonly centre: LonLat; readonly radiusM: number };

/**
 * How a site stands on the map: in its own place; by its name in the middle of its outline; or counted with all others of
 * its plan that lie somewhere in the same area.
 */
export type Standing = "alone" | "area" | "counted";

/** A placed site as it is drawn. Sites go by their id within the plan. */
export type PlanMark = {
  readonly id: string;
  readonly stands: Standing;
  /** Where it stands if there is room. */
  readonly position: LonLat;
  /** The middle of the circle in which it lies. */
  readonly truePosition: LonLat;
  readonly radiusM: number;
  readonly precision: Exclude<Precision, "none">;
  readonly kind: SiteKind;
  readonly colour: ColourName;
  readonly strategyRole: StrategyRole | null;
  readonly status: SiteStatus;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Order in which names get room: the lower the earlier. */
  readonly rank: number;
  /** Whole zoom from which the name may be shown. */
  readonly nameZoom: number;
  /** What it is, where it is an area: its place in `extents`. */
  readonly extent: number | null;
  /** Adcode of the area that is all that is known of where it lies; null where a circle says it better. */
  readonly within: string | null;
  /** Adcode of the one administrative area that it is: the ground leaves the name to the mark. */
  readonly names: string | null;
};

/** The sites of which no more is known than that they lie in one district or city: one mark, with their number. */
export type PlanCount = {
  /** Unique among the counts of the plan. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly precision: "district" | "city";
  /** The seat of the area. */
  readonly position: LonLat;
  readonly nameZh: string;
  readonly nameEn: string;
};

/** The circle within which the true place of these sites lies. */
export type PlanRing = {
  readonly ids: readonly string[];
  readonly tone: Exclude<Tone, "solid">;
  readonly centre: LonLat;
  readonly radiusM: number;
  /** An administrative outline says it better wherever the ground has outlines. */
  readonly onBareGround: boolean;
};

/** An outline that sites are; one for all that share it. */
export type PlanArea = {
  /** The adcodes that it joins, or the key of the site for which it was drawn. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly extent: number;
};

/** The plan's own names and word for a part of its structure. */
type PartNames = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly wordZh: string | null;
  readonly wordEn: string | null;
  /** Order in which names get room, as of marks. */
  readonly rank: number;
};

/** A line with a breadth on the ground. */
export type PlanBand = { readonly line: readonly LonLat[]; readonly widthM: number };

/** A core, belt or pole of the plan's own structure; it need have no mark. */
export type PlanPart = PartNames & {
  readonly role: Exclude<StrategyRole, "node">;
  readonly extent: number;
  /** How a belt is drawn, whatever its extent: as a soft band that is no border. */
  readonly band: PlanBand | null;
  /** Where its mark is drawn, which it need not have. */
  readonly position: LonLat | null;
};

/** A node of the plan's own structure, numbered in the plan's own order from 1. */
export type PlanNode = PartNames & { readonly number: number; readonly position: LonLat };

/** The thread between a node and the core or belt that it belongs to. */
export type PlanTie = {
  readonly id: string;
  readonly to: string;
  readonly line: readonly LonLat[];
};

/**
 * All that is drawn of one plan, whatever layer is on and whatever else is shown: computed when the atlas is built and
 * published as a file, so that nobody's browser has to look for the middle of an outline.
 */
export type PlanScene = {
  readonly version: 1;
  readonly kind: "scene";
  readonly plan: string;
  readonly marks: readonly PlanMark[];
  readonly counts: readonly PlanCount[];
  readonly rings: readonly PlanRing[];
  readonly areas: readonly PlanArea[];
  readonly parts: readonly PlanPart[];
  readonly nodes: readonly PlanNode[];
  readonly ties: readonly PlanTie[];
  readonly extents: readonly PlanExtent[];
};
