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

/** A placed site as it is drawn. Sites go by their id within the plan. */
export type PlanMark = {
  readonly id: string;
  /** Where the mark is drawn: within `radiusM` of the true position, apart from those that share it. */
  readonly position: LonLat;
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

/** A core, belt or pole of the plan's own structure; it need have no mark. */
export type PlanPart = {
  readonly id: string;
  readonly role: Exclude<StrategyRole, "node">;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly extent: number;
};

/** The thread between a node and the core or belt that it belongs to. */
export type PlanTie = {
  readonly id: string;
  readonly to: string;
  readonly line: readonly LonLat[];
};

/**
 * All that is drawn of one plan, whatever layer is on and whatever else is shown: computed when the atlas is built and
 * published as a file, so that nobody's browser has to spread marks or join outlines.
 */
export type PlanScene = {
  readonly version: 1;
  readonly kind: "scene";
  readonly plan: string;
  readonly marks: readonly PlanMark[];
  readonly rings: readonly PlanRing[];
  readonly areas: readonly PlanArea[];
  readonly parts: readonly PlanPart[];
  readonly ties: readonly PlanTie[];
  readonly extents: readonly PlanExtent[];
};
