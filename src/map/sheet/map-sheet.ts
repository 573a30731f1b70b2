import type { Translate } from "../../i18n/translate.ts";
import type { Language } from "../../i18n/language.ts";
import { escapeHtml } from "../../domain/export/escape-html.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Bounds, Size } from "../camera/project.ts";
import type { Scene } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import { pictureFonts } from "../svg/picture-fonts.ts";
import { drawStillMap } from "../svg/still-map.ts";
import { sheetCamera } from "./sheet-camera.ts";
import { scaleIn } from "./sheet-scale.ts";
import { drawSheetLegend } from "./sheet-legend.ts";
import { inUnits, type SheetShape } from "./sheet-shapes.ts";
import { type SheetPart, tenth, textAt, textBlock } from "./sheet-text.ts";

/** What is said around a map on a sheet, each entry a paragraph. */
export type SheetWords = {
  readonly title: readonly string[];
  /** Below the title: whether the plans still run. */
  readonly standing: readonly string[];
  /** At the foot: source and approval of the map, version of the data, date, address. */
  readonly facts: readonly string[];
};

export type SheetInput = {
  readonly scene: Pick<Scene, "content" | "emphasis" | "arcs">;
  readonly ground: Ground;
  readonly palette: Palette;
  readonly language: Language;
  readonly t: Translate;
  /** What the reader has moved the map to; null while it shows the plans as they open. */
  readonly seen: Bounds | null;
  readonly words: SheetWords;
  readonly shape: SheetShape;
  /** Goes before every id, where several sheets share a document. */
  readonly ids?: string;
  /** Its size is given in pixels, so many an inch; else in millimetres. */
  readonly dpi?: number | undefined;
  /** Rules of a style sheet with the fonts that it must bring along. */
  readonly fonts?: string;
};

type Box = Size & { readonly left: number; readonly top: number };

const TITLE = 21;
const STANDING = 12.5;
const FACTS = 10.5;
const GAP = 12;
/** Width of the legend beside a map across; below an upright one it has columns. */
const LEGEND_WIDTH = 232;
const LEGEND_COLUMNS = 3;
/** The map has at least this share of what title and facts leave of an upright sheet. */
const LEAST_MAP = 0.6;

/**
 * A map as a sheet of paper holds it: title, map, legend, scale, north, source, approval number, version of the data, date
 * and address, as one SVG document that needs nothing else. It does not depend on any window.
 */
export function drawMapSheet(input: SheetInput): string {
  const { palette, words, shape, language, t, scene } = input;
  const { paper, marginMm } = shape;
  const sheet = { width: inUnits(paper.width), height: inUnits(paper.height) };
  const margin = inUnits(marginMm);
  const width = sheet.width - 2 * margin;
  const head = headIn(words, margin, width, palette);
  const style = { size: FACTS, fill: palette.text.place };
  const factsHeight = textBlock(words.facts, [0, 0], width, style).height;
  const factsTop = sheet.height - margin - factsHeight;
  const facts = textBlock(words.facts, [margin, factsTop], width, style);
  const top = margin + head.height + GAP / 2;
  const room = { left: margin, top, width, height: factsTop - GAP / 2 - top };
  const legendOf = (columns: number, legendWidth: number) =>
    drawSheetLegend({
      content: scene.content,
      palette,
      language,
      t,
      room: { width: legendWidth, columns },
    });
  const isAcross = paper.width > paper.height;
  const legend = isAcross ? legendOf(1, LEGEND_WIDTH) : legendOf(LEGEND_COLUMNS, width);
  const { map, beside } = isAcross ? besides(room) : below(room, legend.height);
  const shrunk = Math.min(1, beside.height / Math.max(1, legend.height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(shape, input.dpi)} viewBox="0 0 ${sheet.width} ${sheet.height}" font-family="${pictureFonts(language)}">`,
    input.fonts ? `<style>${input.fonts}</style>` : "",
    `<title>${escapeHtml(words.title.join(" · "))}</title>`,
    `<rect width="${sheet.width}" height="${sheet.height}" fill="#fff"/>`,
    head.svg,
    ...mapIn(map, input),
    `<g transform="translate(${tenth(beside.left)} ${tenth(beside.top)}) scale(${shrunk.toFixed(3)})">${legend.svg}</g>`,
    facts.svg,
    "</svg>",
  ].join("");
}

/** Title, and below it whether the plans still run. */
function headIn(words: SheetWords, margin: number, width: number, { text }: Palette): SheetPart {
  const { ink } = text;
  const title = textBlock(words.title, [margin, margin], width, {
    size: TITLE,
    fill: ink,
    weight: 700,
  });
  const under = [margin, margin + title.height] as const;
  const standing = textBlock(words.standing, under, width, { size: STANDING, fill: ink });
  return { svg: title.svg + standing.svg, height: title.height + standing.height };
}

function sizeOf({ paper }: SheetShape, dpi: number | undefined): string {
  const inches = (mm: number) => mm / 25.4;
  const lengthOf = (mm: number) => (dpi === undefined ? `${mm}mm` : Math.round(inches(mm) * dpi));
  return `width="${lengthOf(paper.width)}" height="${lengthOf(paper.height)}"`;
}

/** Map and legend beside each other. */
function besides(room: Box): { readonly map: Box; readonly beside: Box } {
  const width = Math.round(room.width - LEGEND_WIDTH - GAP);
  return {
    map: { ...room, width },
    beside: { ...room, left: room.left + width + GAP, width: LEGEND_WIDTH },
  };
}

/** The legend below the map, which gets what that leaves. */
function below(room: Box, legend: number): { readonly map: Box; readonly beside: Box } {
  const height = Math.round(Math.max(room.height * LEAST_MAP, room.height - legend - GAP));
  return {
    map: { ...room, height },
    beside: { ...room, top: room.top + height + GAP / 2, height: room.height - height - GAP },
  };
}

/** The map itself in its frame, with north and scale upon it. */
function mapIn(box: Box, input: SheetInput): readonly string[] {
  const { scene, ground, palette, language, t, seen, ids = "" } = input;
  const { left, top, width, height } = box;
  const size = { width, height };
  const asked = { seen, plans: scene.content.bounds, extent: ground.extent };
  const camera = sheetCamera(asked, size);
  const drawn = drawStillMap({ scene, ground, language, camera, size, ids });
  const id = `${ids}frame`;
  const rect = `<rect width="${width}" height="${tenth(height)}"`;
  return [
    `<g transform="translate(${tenth(left)} ${tenth(top)})">`,
    `<clipPath id="${id}">${rect}/></clipPath>`,
    `<g clip-path="url(#${id})">${drawn(palette)}</g>`,
    northIn(size, palette, t),
    scaleIn(size, camera, palette, t),
    `${rect} fill="none" stroke="${palette.text.place}"/>`,
    "</g>",
  ];
}

/** An arrow in the upper right corner: no camera of ours turns, so that north is up. */
function northIn({ width }: Size, { text, mark }: Palette, t: Translate): string {
  const style = { size: 13, fill: text.ink, weight: 700, anchor: "middle" } as const;
  return [
    `<g transform="translate(${width - 28} 12)">`,
    `<circle cx="0" cy="24" r="22" fill="${mark.halo}" fill-opacity=".85"/>`,
    `<path d="M0 17L7 40L0 35L-7 40Z" fill="${text.ink}"/>`,
    textAt(t("sheet.north"), [0, 15], style),
    "</g>",
  ].join("");
}
