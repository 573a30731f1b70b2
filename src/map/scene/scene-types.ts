import type { LineString, Polygon } from "geojson";
import type { LonLat } from "../../model/types.ts";
import type { StrategyRole } from "../../model/vocabulary.ts";
import type { View } from "../../state/view.ts";
import type { Bounds } from "../camera/project.ts";
import type { AreaGeometry, PlanExtent, PlanMark } from "./plan-scene.ts";
import type { Tone } from "./tone.ts";

/** A site as it is drawn among those of other plans. */
export type SceneMark = Omit<PlanMark, "id" | "extent"> & {
  /** `<plan>/<site>` */
  readonly key: string;
  readonly plan: string;
  readonly tone: Tone;
  /** What it is, where it is an area. */
  readonly extent: PlanExtent | null;
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
export type StructurePart = {
  readonly key: string;
  readonly plan: string;
  readonly role: Exclude<StrategyRole, "node">;
  readonly geometry: AreaGeometry | LineString;
  readonly approximate: boolean;
  readonly nameZh: string;
  readonly nameEn: string;
};

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
  readonly nameZh: string;
  readonly nameEn: string;
  readonly phraseZh: string | null;
  readonly phraseEn: string | null;
};

export type SceneStructure = {
  readonly parts: readonly StructurePart[];
  readonly ties: readonly StructureTie[];
};

export type EmphasisState = "selected" | "hovered" | "focused";

/** A mark that stands out, with all that is known of its extent or its uncertainty. */
export type SceneEmphasis = {
  readonly mark: SceneMark;
  readonly state: EmphasisState;
  readonly shape: {
    readonly geometry: AreaGeometry | LineString;
    /** The place lies somewhere within, or the place is this. */
    readonly meaning: "within" | "extent";
    readonly approximate: boolean;
  } | null;
};

/** What is drawn of the plans on show. */
export type SceneParts = {
  readonly marks: readonly SceneMark[];
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
  /** Keys of the sites that match a search or are named in what is read, all others being dimmed; null when all are lit. */
  readonly lit: ReadonlySet<string> | null;
};

/** Everything that the map shows, as plain records: each decision is taken, layers only translate. */
export type Scene = {
  readonly content: SceneContent;
  readonly emphasis: readonly SceneEmphasis[];
  /** Key of the site that is chosen, whether or not its mark is there, or there yet. */
  readonly chosen: string | null;
  readonly selected: SceneMark | null;
};
