import type { OwnThing } from "../../domain/own-data/own-data.ts";
import type { LineString, Polygon } from "geojson";
import type { LonLat } from "../../model/types.ts";
import type { View } from "../../state/view.ts";
import type { Bounds } from "../camera/project.ts";
import type {
  AreaGeometry,
  PlanCount,
  PlanExtent,
  PlanMark,
  PlanNode,
  PlanPart,
} from "./plan-scene.ts";
import type { SceneArc } from "./arcs.ts";
import type { Tone } from "./tone.ts";

/** A site that has a mark, alone or with others, among those of other plans. */
export type SceneMark = Omit<PlanMark, "id" | "extent"> & {
  /** `<plan>/<site>` */
  readonly key: string;
  readonly plan: string;
  readonly tone: Tone;
  /** What it is, where it is an area. */
  readonly extent: PlanExtent | null;
};

/** The sites that lie somewhere in one district or city. */
export type SceneCount = Omit<PlanCount, "id" | "ids"> & {
  /** Unique among all marks; no key of a site. */
  readonly key: string;
  readonly keys: readonly string[];
};

/**
 * What stands on the map as one mark, from one whole zoom to another. Every site of a plan that has a mark is in exactly
 * one of them at each zoom.
 */
export type DrawnMark = {
  /** Key of the site; another where it stands for several. */
  readonly key: string;
  /** One site in its own place; an area, by its name; sites that lie somewhere in an area; or a crowd. */
  readonly type: "site" | "area" | "within" | "crowd";
  /** Its sites, the most important first. */
  readonly marks: readonly SceneMark[];
  /** The area in which all of them lie somewhere; null for any other type. */
  readonly count: SceneCount | null;
  readonly position: LonLat;
  /** Where it would stand if there were room: the end of its leader line. Null where it stands there. */
  readonly movedFrom: LonLat | null;
  /** Whether its sites come apart when the map comes nearer. */
  readonly opens: boolean;
  /** Order in which marks and names get room: the lower the earlier. */
  readonly rank: number;
  /** Whole zooms at which it stands so: the first, and the first at which it does not any more. */
  readonly from: number;
  readonly to: number;
};

/** The circle within which the true place of these sites lies. */
export type SceneRing = {
  readonly id: string;
  readonly keys: readonly string[];
  readonly tone: Exclude<Tone, "solid">;
  readonly centre: LonLat;
  readonly radiusM: number;
  readonly geometry: Polygon;
  /** All its sites are drawn as parts of a structure, where that is drawn. */
  readonly structural: boolean;
};

/** The area that sites are, not the area in which they lie. */
export type SceneArea = {
  /** The same for the same administrative areas, whichever plan names them. */
  readonly id: string;
  readonly keys: readonly string[];
  readonly geometry: AreaGeometry | LineString;
  /** Drawn by hand from named streets, towns or an axis; administrative borders are not. */
  readonly approximate: boolean;
  /** All its sites are drawn as parts of a structure, where that is drawn. */
  readonly structural: boolean;
};

/** The region that a plan is made for. */
export type SceneRegion = { readonly plan: string; readonly geometry: AreaGeometry };

/** A core, belt or pole of a plan's own structure. */
export type StructurePart = Omit<PlanPart, "id" | "extent" | "band"> & {
  readonly key: string;
  readonly plan: string;
  /** What is drawn of it: its outline; of a belt bands within each other, each a little narrower, which add up. */
  readonly shapes: readonly (AreaGeometry | LineString)[];
  /** The line along which a belt's name runs. */
  readonly axis: LineString | null;
};

/** A numbered node of a plan's own structure. */
export type StructureNode = Omit<PlanNode, "id"> & { readonly key: string; readonly plan: string };

/** The thread between a node and the core or belt that it belongs to. */
export type StructureTie = {
  readonly key: string;
  readonly to: string;
  readonly geometry: LineString;
};

/** A plan's name above its region, with the phrase in which it puts its structure. */
export type SceneCaption = {
  readonly plan: string;
  readonly position: LonLat;
  /** The middle of its region, where it stands from afar. */
  readonly middle: LonLat;
  /** How many sites it names. */
  readonly sites: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly phraseZh: string | null;
  readonly phraseEn: string | null;
};

export type SceneStructure = {
  readonly parts: readonly StructurePart[];
  readonly nodes: readonly StructureNode[];
  readonly ties: readonly StructureTie[];
};

export type EmphasisState = "selected" | "hovered" | "focused";

/** A site that stands out, with all that is known of its extent or its uncertainty. */
export type SceneEmphasis = {
  readonly mark: SceneMark;
  /** The marks that stand for it, one at each zoom. */
  readonly drawn: readonly DrawnMark[];
  readonly state: EmphasisState;
  readonly shape: {
    readonly geometry: AreaGeometry | LineString;
    /** The place lies somewhere within, or the place is this. */
    readonly meaning: "within" | "extent";
    /** Where its radius stands in words: at the top of a ring. Null for any other shape. */
    readonly top: LonLat | null;
    readonly approximate: boolean;
  } | null;
};

/** What is drawn of the plans on show. */
export type SceneParts = {
  /** Every site that has a place on the map. */
  readonly marks: readonly SceneMark[];
  /** The marks that stand for them at each zoom. */
  readonly drawn: readonly DrawnMark[];
  readonly rings: readonly SceneRing[];
  readonly areas: readonly SceneArea[];
  readonly regions: readonly SceneRegion[];
  readonly structure: SceneStructure;
  readonly captions: readonly SceneCaption[];
  /** Adcodes whose names the ground leaves to a mark. */
  readonly namedByMarks: readonly string[];
  /** What the camera shows until the reader moves it. */
  readonly bounds: Bounds | null;
};

/** What the reader's layers leave of all that could be drawn. It does not change while the pointer moves. */
export type SceneContent = SceneParts & {
  /** All of it: the same object whatever layers are on and whatever is lit, so that its data need not be made again. */
  readonly whole: SceneParts;
  readonly layers: View["layers"];
  /** From afar a plan is one locator with its name and the count of its sites, which are not drawn. */
  readonly locators: boolean;
  /** The sites of all plans are drawn together, from tiles: nobody has counted which of them are in view. */
  readonly sitesTogether: boolean;
  /**
   * Keys of the sites that the open thing is about, all others being dimmed; null when all are lit. Not all of them need
   * have a mark, but some have.
   */
  readonly lit: ReadonlySet<string> | null;
};

/** The lit sites, as the camera follows them. */
export type SceneFocus = {
  /** The thing that lights them, as its ref is written. */
  readonly of: string;
  /** Whether the camera goes there when none of them is in view. */
  readonly follow: boolean;
  /** How often the reader has asked to see all of them. */
  readonly asked: number;
  readonly positions: readonly LonLat[];
};

export type SceneCircle = { readonly centre: LonLat; readonly radiusM: number };

/** Everything that the map shows, as plain records: each decision is taken, layers only translate. */
export type Scene = {
  readonly content: SceneContent;
  readonly emphasis: readonly SceneEmphasis[];
  /** Key of the site that is chosen, whether or not its mark is there, or there yet. */
  readonly chosen: string | null;
  readonly selected: SceneMark | null;
  readonly focus: SceneFocus | null;
  /** The links with the outside that belong to what is open. */
  readonly arcs: readonly SceneArc[];
  /** What the reader has laid over the map from a file of their own. */
  readonly own: readonly OwnThing[];
  /** The circle within which things are asked for; null where none is. */
  readonly circle: SceneCircle | null;
};
