import { escapeHtml } from "../../domain/export/escape-html.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Camera } from "../../state/view.ts";
import type { Size } from "../camera/project.ts";
import type { Scene } from "../scene/scene-types.ts";
import { LIGHT } from "../style/palette.ts";
import { pictureFonts } from "../svg/picture-fonts.ts";
import { drawStillMap } from "../svg/still-map.ts";
import { scaleIn } from "./sheet-scale.ts";

type MapPanelInput = {
  /** What it is called by who cannot see it. */
  readonly title: string;
  readonly scene: Pick<Scene, "content" | "emphasis" | "arcs">;
  readonly ground: Ground;
  readonly language: Language;
  readonly t: Translate;
  readonly camera: Camera;
  readonly size: Size;
  /** Goes before every id: several panels share a document. */
  readonly ids: string;
};

/** One of several maps on a sheet of paper: the map in its frame with its scale, in the light theme, as an SVG document. */
export function drawMapPanel(input: MapPanelInput): string {
  const { title, language, t, camera, size, ids } = input;
  const { width, height } = size;
  const rect = `<rect width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${pictureFonts(language)}" role="img">`,
    `<title>${escapeHtml(title)}</title>`,
    `<clipPath id="${ids}frame">${rect}/></clipPath>`,
    `<g clip-path="url(#${ids}frame)">${drawStillMap(input)(LIGHT)}</g>`,
    scaleIn(size, camera, LIGHT, t),
    `${rect} fill="none" stroke="${LIGHT.text.place}"/>`,
    "</svg>",
  ].join("");
}
