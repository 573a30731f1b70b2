import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { StrategyRole } from "../../model/vocabulary.ts";
import type { Pixel } from "../camera/project.ts";
import type { SceneContent, StructureNode } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import { FONT_SIZE, NAME_ZOOM } from "./mark-sizes.ts";
import { textWidth } from "./place-labels.ts";
import type { StandingMark } from "./standing-marks.ts";
import { toPlane } from "./plane-transform.ts";

/** How a part of a structure is painted: an area, its edge or both. */
export type PartPaint = {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeOpacity: number;
};

export type StructureRole = Exclude<StrategyRole, "node">;

/** As the layers of the drawn map paint it: of a belt there are several bands within each other. */
export function partPaint(role: StructureRole, { structure, ground }: Palette): PartPaint {
  const colour = structure[role];
  switch (role) {
    case "belt":
      return { ...NO_EDGE, fill: colour, fillOpacity: 0.045, stroke: "none" };
    case "pole":
      return {
        fill: colour,
        fillOpacity: 0.16,
        stroke: colour,
        strokeWidth: 1,
        strokeOpacity: 0.6,
      };
    case "core":
      return { ...SOLID, fill: ground.planLand, stroke: colour, strokeWidth: 2.6 };
  }
}

const NO_EDGE = { strokeWidth: 0, strokeOpacity: 1 } as const;
const SOLID = { fillOpacity: 1, strokeOpacity: 1 } as const;

/** A belt's name along its band. */
export type BandName = {
  readonly key: string;
  readonly text: string;
  readonly at: Pixel;
  /** Degrees clockwise by which the text is turned. */
  readonly angle: number;
};

/** Names of the belts whose bands are long enough for them, laid out in the plane of a zoom. */
export function bandNames(
  { structure }: Pick<SceneContent, "structure">,
  zoom: number,
  language: Language,
  fontSize: number,
): readonly BandName[] {
  if (zoom < NAME_ZOOM) return [];
  return structure.parts.flatMap(({ axis, ...part }) => {
    const text = localName(part, "name", language);
    const points = (axis?.coordinates ?? []).map(([lon = 0, lat = 0]) => toPlane([lon, lat], zoom));
    const [first, middle, last] = [points[0], points[points.length >> 1], points.at(-1)];
    if (!first || !middle || !last) return [];
    const [from, to] = first[0] <= last[0] ? [first, last] : [last, first];
    const [right, down] = [to[0] - from[0], to[1] - from[1]];
    if (Math.hypot(right, down) < textWidth(text) * fontSize) return [];
    const angle = (Math.atan2(down, right) * 180) / Math.PI;
    return [{ key: part.key, text, at: middle, angle }];
  });
}

/** Between letters of a belt's name, in ems; as the style sheet has it. */
const BAND_SPACING = 0.12;
/** As near to each other as the room that a mark takes, so that nothing slips through. */
const BAND_STEP = 12;

/** Points along the names of belts, each of which takes the room of a mark from other names. */
export function bandRoom(bands: readonly BandName[], fontSize: number): readonly Pixel[] {
  return bands.flatMap(({ text, at: [x, y], angle }) => {
    const width = textWidth(text) * fontSize * (1 + BAND_SPACING);
    const steps = Math.ceil(width / BAND_STEP);
    const turn = (angle * Math.PI) / 180;
    return Array.from({ length: steps + 1 }, (_, at): Pixel => {
      const along = (at / steps - 0.5) * width;
      return [x + Math.cos(turn) * along, y + Math.sin(turn) * along];
    });
  });
}

/** Radius of the dot in which a node's number stands, in pixels. */
export const NODE_RADIUS = 8;
export const NUMBER_SIZE = FONT_SIZE * 0.84;

/** Nodes where they stand in the plane of a zoom; none from afar. */
export function nodeDots(
  { structure }: Pick<SceneContent, "structure">,
  zoom: number,
): readonly { readonly node: StructureNode; readonly at: Pixel }[] {
  if (zoom < NAME_ZOOM) return [];
  return structure.nodes.map((node) => ({ node, at: toPlane(node.position, zoom) }));
}

/** Radius of the dot of a plan from afar, in pixels. */
export const LOCATOR_RADIUS = 13;

/** Plans where they stand from afar in the plane of a zoom; none where their sites are drawn. */
export function locatorDots({ locators, captions }: SceneContent, zoom: number) {
  if (!locators) return [];
  return captions.map((caption) => ({ caption, at: toPlane(caption.middle, zoom) }));
}

/** The colour of the name at a mark: that of its role, where the structure is drawn and it is the name of one site. */
export function nameColour(
  { drawn: { type, marks } }: StandingMark,
  { layers }: Pick<SceneContent, "layers">,
  palette: Palette,
): string {
  const [site] = marks;
  const strategyRole = type === "site" || type === "area" ? (site?.strategyRole ?? null) : null;
  const isStructural = strategyRole !== null && layers.includes("structure");
  return isStructural ? palette.structure[strategyRole] : palette.text.ink;
}
