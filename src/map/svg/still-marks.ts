import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { KIND_SHAPES, SHAPE_BOX } from "../../ui/kind-shapes.ts";
import type { Bounds, Box } from "../camera/project.ts";
import { hasManyCaptions } from "../scene/scene.ts";
import type { EmphasisState, Scene, SceneMark } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import {
  CAPTION_SIZE,
  CAPTION_ZOOM,
  COUNT_SIZE,
  countRadius,
  FONT_SIZE,
  markScale,
} from "./mark-sizes.ts";
import { freeTexts, placeLabels } from "./place-labels.ts";
import { pictureFonts } from "./picture-fonts.ts";
import { toPlane } from "./plane-transform.ts";
import { ringWords } from "./ring-words.ts";
import {
  countPlace,
  namesWanted,
  shapesOf,
  type StandingMark,
  standingMarks,
} from "./standing-marks.ts";
import { stillBandNames, stillLocators, stillNodes } from "./still-structure.ts";
import { bandNames, nameColour } from "./structure-signs.ts";
import { escapeHtml } from "../../domain/export/escape-html.ts";

type Drawn = {
  readonly scene: Pick<Scene, "content" | "emphasis">;
  readonly camera: Camera;
  /** What is drawn at all. */
  readonly reach: Bounds;
  readonly palette: Palette;
  readonly language: Language;
  /** What is seen of the plane, where it is known: no name is cut at its edge. */
  readonly frame: Box | null;
  /** Goes before every id. */
  readonly ids: string;
};

/** Numbers need no Chinese font. */
const NUMBER_FONTS = "system-ui,sans-serif";

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** Names of plans, of what stands out, and of as many other sites as find room. */
export function stillNames(drawn: Drawn): readonly string[] {
  const { scene, camera, palette, language } = drawn;
  const { content } = scene;
  const marks = marksWithin(drawn);
  const at = ({ position }: { readonly position: LonLat }) => toPlane(position, camera.zoom);
  const captions = content.captions.map((caption) => ({
    at: at(caption),
    text: localName(caption, "name", language),
  }));
  const shown = hasManyCaptions(content) ? freeTexts(captions, CAPTION_SIZE) : captions;
  const bands = bandNames(content, camera.zoom, language, FONT_SIZE);
  const markOf = new Map(marks.map((mark) => [mark.drawn.key, mark]));
  const wanted = namesWanted(marks, { zoom: camera.zoom, language, bands });
  const labels = placeLabels(wanted, shapesOf(marks), FONT_SIZE, drawn.frame);
  return [
    `<g font-family="${pictureFonts(language)}" font-size="${FONT_SIZE}" fill="${palette.text.ink}" stroke="${palette.text.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...stillBandNames(bands, palette),
    ...ringWords(scene.emphasis, camera.zoom, language).map(
      ({ at: [x, y], text }) =>
        `<text x="${figure(x)}" y="${figure(y)}" dy=".36em" text-anchor="middle">${escapeHtml(text)}</text>`,
    ),
    ...labels.map(({ key, at: [x, y], anchor, text }) => {
      const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
      const mark = markOf.get(key);
      const colour = mark ? nameColour(mark, content, palette) : palette.text.ink;
      const fill = colour === palette.text.ink ? "" : ` fill="${colour}"`;
      return `<text x="${figure(x)}" y="${figure(y)}" dy=".36em"${side}${fill}>${escapeHtml(text)}</text>`;
    }),
    `<g font-size="${CAPTION_SIZE}" font-weight="700" text-anchor="middle" fill="${palette.text.ink}">`,
    ...(camera.zoom < CAPTION_ZOOM && !content.locators ? shown : []).map(
      ({ at: [x, y], text }) =>
        `<text x="${figure(x)}" y="${figure(y - 8)}">${escapeHtml(text)}</text>`,
    ),
    "</g></g>",
    ...stillLocators(content, camera.zoom, { palette, language, fonts: pictureFonts(language) }),
  ];
}

/** Marks, each kind in each colour drawn once and then used; what stands out last, in a halo. */
export function stillMarks(drawn: Drawn): readonly string[] {
  const { camera, palette, ids } = drawn;
  const standing = marksWithin(drawn);
  const single = standing.flatMap((mark) => siteOf(mark) ?? []);
  const kinds = [...new Set(single.map(({ kind }) => kind))];
  const looks = new Map(single.map((mark) => [lookOf(mark), mark]));
  const order = [...looks.keys()];
  const half = SHAPE_BOX / 2;
  const scale = markScale(camera.zoom);
  const shapes = kinds.map((kind) => {
    const { outline, body, open } = KIND_SHAPES[kind];
    const id = `${ids}${kind}`;
    return `<path id="${id}" d="${outline}"/><path id="${id}-solid" d="${body}" fill-rule="evenodd"/><path id="${id}-open" d="${open}"/>`;
  });
  const symbols = [...looks.values()].map(
    (mark, index) =>
      `<g id="${ids}m${index}" transform="scale(${scale.toFixed(3)}) translate(${-half} ${-half})">${lookIn(palette, mark, ids)}</g>`,
  );
  const uses = standing.flatMap((mark) => {
    const { state, dimmed } = mark;
    const [x = "", y = ""] = mark.at.map(figure);
    const opacity = dimmed ? ' opacity=".25"' : "";
    const site = siteOf(mark);
    const use = site
      ? `<use href="#${ids}m${order.indexOf(lookOf(site))}" x="${x}" y="${y}"${opacity}/>`
      : countAt(mark, palette, opacity);
    const leader = leaderOf(mark, palette, camera.zoom);
    return state === null || use === ""
      ? [leader, use]
      : [leader, haloAt(`${x}" cy="${y}`, state, palette, scale), use];
  });
  const nodes = stillNodes(drawn.scene.content, camera.zoom, palette, NUMBER_FONTS);
  if (standing.length === 0) return nodes;
  return [`<defs>${[...shapes, ...symbols].join("")}</defs>`, ...uses, ...nodes];
}

/** The one site that a mark shows the shape of. */
function siteOf({ drawn }: StandingMark): SceneMark | undefined {
  return drawn.type === "site" ? drawn.marks[0] : undefined;
}

/** A number in its circle; nothing for an area, which is its name. */
function countAt(standing: StandingMark, palette: Palette, opacity: string): string {
  const { drawn, at } = standing;
  if (drawn.type === "area") return "";
  const { length } = drawn.marks;
  const { right, down, size } = countPlace(standing);
  const [cx, cy] = [figure(at[0] + right), figure(at[1] + down)];
  const dashes = drawn.type === "within" ? ' stroke-dasharray="3 3"' : "";
  return `<g${opacity}><circle cx="${cx}" cy="${cy}" r="${figure(countRadius(length) * size)}" fill="${palette.mark.halo}" stroke="${palette.text.ink}" stroke-width="1.5"${dashes}/><text x="${cx}" y="${cy}" dy=".36em" text-anchor="middle" font-family="${NUMBER_FONTS}" font-size="${figure(COUNT_SIZE * size)}" fill="${palette.text.ink}">${length}</text></g>`;
}

/** The line to where a mark would stand if there were room. */
function leaderOf({ drawn, at }: StandingMark, { text }: Palette, zoom: number): string {
  if (drawn.movedFrom === null) return "";
  const [[x1, y1], [x2, y2]] = [toPlane(drawn.movedFrom, zoom), at];
  return `<path d="M${figure(x1)} ${figure(y1)}L${figure(x2)} ${figure(y2)}" stroke="${text.ink}" stroke-width=".8"/>`;
}

function haloAt(at: string, state: EmphasisState, { mark }: Palette, scale: number): string {
  const [stroke, width] =
    state === "selected" ? ([mark.selected, 3.2] as const) : ([mark.hovered, 1.8] as const);
  return `<circle cx="${at}" r="${figure(18 * scale)}" fill="${mark.halo}" stroke="${stroke}" stroke-width="${figure(width * scale)}"/>`;
}

function lookOf({ kind, colour, tone }: SceneMark): string {
  return `${kind}/${colour}/${tone === "hatched" ? "open" : "solid"}`;
}

function lookIn({ mark: { halo }, colours }: Palette, mark: SceneMark, ids: string): string {
  const { kind, tone } = mark;
  const colour = colours[mark.colour];
  const ground = `<use href="#${ids}${kind}" fill="${halo}" stroke="${halo}" stroke-width="5"/>`;
  if (tone !== "hatched") {
    return `${ground}<use href="#${ids}${kind}-solid" fill="${colour.fill}" stroke="${colour.edge}" stroke-width=".9"/>`;
  }
  return `${ground}<use href="#${ids}${kind}" fill="${colour.tint}"/><use href="#${ids}${kind}-open" fill="none" stroke="${colour.fill}" stroke-width="2"/>`;
}

/** Marks that may be seen. */
function marksWithin({ scene, camera, reach }: Drawn): readonly StandingMark[] {
  const [west, south, east, north] = reach;
  return standingMarks(scene, camera.zoom).filter(
    ({
      drawn: {
        position: [lon, lat],
      },
    }) => {
      return lon > west && lon < east && lat > south && lat < north;
    },
  );
}
