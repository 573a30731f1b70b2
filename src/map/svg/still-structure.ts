import { escapeHtml } from "../../domain/export/escape-html.ts";
import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import { CAPTION_SIZE } from "./mark-sizes.ts";
import { isDimmed } from "../scene/scene.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import {
  type BandName,
  LOCATOR_RADIUS,
  locatorDots,
  NODE_RADIUS,
  nodeDots,
  NUMBER_SIZE,
  partPaint,
  type StructureRole,
} from "./structure-signs.ts";

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** How a part of a structure is painted, as attributes of SVG. */
export function partAttributes(role: StructureRole, palette: Palette) {
  const { fill, fillOpacity, stroke, strokeWidth, strokeOpacity } = partPaint(role, palette);
  return {
    fill,
    "fill-opacity": fillOpacity,
    stroke,
    "stroke-width": strokeWidth,
    "stroke-opacity": strokeOpacity,
  };
}

/** Names of belts along their bands. */
export function stillBandNames(
  bands: readonly BandName[],
  { structure }: Palette,
): readonly string[] {
  return bands.map(({ at, angle, text }) => {
    const place = `translate(${at.map(figure).join(" ")}) rotate(${figure(angle)})`;
    return `<text transform="${place}" dy=".36em" text-anchor="middle" letter-spacing=".12em" fill="${structure.belt}">${escapeHtml(text)}</text>`;
  });
}

/** Nodes by their numbers. */
export function stillNodes(
  content: SceneContent,
  zoom: number,
  { mark, structure }: Palette,
  fonts: string,
): readonly string[] {
  const dots = nodeDots(content, zoom).map(({ node, at }) => {
    const [x, y] = at.map(figure);
    const opacity = isDimmed(content, node.key) ? ' opacity=".3"' : "";
    return `<g${opacity}><circle cx="${x}" cy="${y}" r="${NODE_RADIUS}" fill="${structure.node}" stroke="${mark.halo}" stroke-width="1.4"/><text x="${x}" y="${y}" dy=".36em">${node.number}</text></g>`;
  });
  if (dots.length === 0) return [];
  return [
    `<g font-family="${fonts}" font-size="${NUMBER_SIZE}" font-weight="700" text-anchor="middle" fill="${mark.halo}">${dots.join("")}</g>`,
  ];
}

type Written = { readonly palette: Palette; readonly language: Language; readonly fonts: string };

/** Plans from afar, each with the count of its sites and its name. */
export function stillLocators(
  content: SceneContent,
  zoom: number,
  { palette: { text, mark }, language, fonts }: Written,
): readonly string[] {
  return locatorDots(content, zoom).map(({ caption, at }) => {
    const [x, y] = at.map(figure);
    const name = escapeHtml(localName(caption, "name", language));
    return `<g font-family="${fonts}" font-weight="700" transform="translate(${x} ${y})"><circle r="${LOCATOR_RADIUS}" fill="${text.ink}" stroke="${mark.halo}" stroke-width="2"/><text font-size="${NUMBER_SIZE}" text-anchor="middle" dy=".36em" fill="${mark.halo}">${caption.sites}</text><text x="${LOCATOR_RADIUS + 5}" dy=".36em" font-size="${CAPTION_SIZE}" fill="${text.ink}" stroke="${text.halo}" stroke-width="3" paint-order="stroke">${name}</text></g>`;
  });
}
