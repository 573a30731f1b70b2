import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { LANGUAGE_FACTS, PLAN_LANGUAGE, type Language } from "../../../i18n/language.ts";
import type { LayerId, View } from "../../../state/view.ts";
import type { BaseTiles } from "../../../state/base-tiles.ts";
import type { DrawnMark } from "../../scene/scene-types.ts";
import type { Palette } from "../palette.ts";
import type { SiteTileSource } from "../site-tiles.ts";
import type { GroundPart, LayerName, ShapePart } from "../order.ts";

/** What a layer depends on besides its data. */
export type LayerContext = {
  readonly palette: Palette;
  readonly language: Language;
  /** 1, or more where the reader wants larger names. */
  readonly textScale: number;
  /** No text is smaller than so many pixels; left out where any may be. */
  readonly leastText?: number;
  /** Whether the ground has polygons of land, and with them a sea around. */
  readonly hasLand: boolean;
  /** What is drawn in place of the ground, where the operator has a base map and it answers. */
  readonly baseTiles?: BaseTiles | null;
  /** Layers of content that are on. */
  readonly layers: View["layers"];
  /** Adcodes whose names the ground leaves to a mark. */
  readonly namedByMarks: readonly string[];
  /** Whether so many plans have a caption that not every one can have room. */
  readonly isCrowded: boolean;
  /** Whether each plan is a locator. */
  readonly locators: boolean;
  /** The tiles of all sites; null where there are so few plans that they are never drawn. */
  readonly siteTiles: SiteTileSource | null;
  /** Whether they are drawn now. */
  readonly sitesTogether: boolean;
  /** Whether some sites are lit and all else recedes. */
  readonly isLit?: boolean;
};

/** From here on the parts of a structure are named and its nodes numbered. */
export const STRUCTURE_ZOOM = 6.5;

/** A layer whose name stands in the draw order. */
export type MapLayer = LayerSpecification & { readonly id: LayerName };

/** The features of a source that are of one kind, as `land` among those of the ground. */
export function ofPart(part: GroundPart | ShapePart): ExpressionSpecification {
  return ["==", ["get", "part"], part];
}

/** Layout of what is seen only while its layer of content is on: its data stay, so that it can come back at once. */
export function seenWith({ layers }: LayerContext, layer: LayerId) {
  return { visibility: layers.includes(layer) ? "visible" : "none" } as const;
}

/** What all sites of are drawn as parts of a structure is not drawn a second time. */
export function unlessInStructure({ layers }: LayerContext): ExpressionSpecification {
  return layers.includes("structure") ? ["!", ["get", "structural"]] : ["literal", true];
}

/** Whether a mark stands at the zoom: it may stand otherwise, or elsewhere, at others. Filters look at whole zooms. */
export const STANDS_NOW: ExpressionSpecification = [
  "all",
  ["<=", ["get", "from"], ["zoom"]],
  ["<", ["zoom"], ["get", "to"]],
];

/** Whether a mark is of one of these types. */
export function ofType(...types: readonly DrawnMark["type"][]): ExpressionSpecification {
  return ["in", ["get", "type"], ["literal", [...types]]];
}

/** The name of a feature in the reader's language; Chinese where there is no other. */
export function nameIn({ language }: LayerContext, stem = "name"): ExpressionSpecification {
  const own = `${stem}${LANGUAGE_FACTS[language].field}`;
  const written = `${stem}${LANGUAGE_FACTS[PLAN_LANGUAGE].field}`;
  return own === written ? ["get", own] : ["coalesce", ["get", own], ["get", written]];
}

/** Names come broken into lines (`nameLines`): no engine is to break them once more. Widest line in ems. */
export const LINES_AS_THEY_ARE = 99;

/** Linear interpolation over zoom between pairs of zoom and value. */
export function byZoom(...stops: readonly number[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops] as ExpressionSpecification;
}
