import { escapeHtml } from "../../../src/domain/export/escape-html.ts";
import { wrapText } from "../../../src/i18n/words/wrap-text.ts";
import type { Size } from "../../../src/map/camera/project.ts";

/** Size of a preview picture, as chat programs and networks show it. */
export const PREVIEW: Size = { width: 1200, height: 630 };
/** The words stand left of the map. */
export const CARD_WIDTH = 456;

/** What is said beside the map. */
export type PreviewWords = {
  /** What kind of thing it is. */
  readonly kind: string;
  readonly name: string;
  /** Below the name, each in a paragraph. */
  readonly lines: readonly string[];
  /** Whether the plan still runs; null where nothing is to be said. */
  readonly standing: string | null;
  /** Name of the atlas. */
  readonly atlas: readonly [name: string, tagline: string];
  /** Source and approval number of the map, which go wherever it goes. */
  readonly credits: readonly string[];
};

const PAPER = "#faf7f1";
const INK = "#23201b";
const SOFT = "#665f54";
const ACCENT = "#a8431f";

const LEFT = 48;
const WIDTH = CARD_WIDTH - LEFT - 32;
const LEADING = 1.32;
/** Bold letters that are no Chinese ones are so much wider. */
const BOLD = 1.06;
/** The largest size in which a name has room, with the most lines that it may have in it. */
const NAME_SIZES = [
  [54, 2],
  [46, 3],
  [38, 4],
  [32, 5],
] as const;
const LINE_SIZE = 23;
/** Of a paragraph no more is shown. */
const MOST_LINES = 3;
const TOP = 104;
const BOTTOM = PREVIEW.height - 40;

/** The words of a preview picture on their paper, as elements within an `<svg>` of `PREVIEW`. */
export function previewCard(words: PreviewWords): string {
  const { kind, standing, atlas, credits } = words;
  const name = nameOf(words.name);
  const parts = [
    `<rect width="${CARD_WIDTH}" height="${PREVIEW.height}" fill="${PAPER}"/>`,
    `<rect width="10" height="${PREVIEW.height}" fill="${ACCENT}"/>`,
    line(atlas[0], 66, { size: 26, fill: ACCENT, weight: 700 }),
    line(atlas[1], 66, { size: 19, fill: SOFT, from: LEFT + 66 }),
    line(kind, TOP + 44, { size: 22, fill: ACCENT }),
  ];
  let top = TOP + 62;
  for (const text of name.lines) {
    top += name.size * LEADING;
    parts.push(line(text, top, { size: name.size, fill: INK, weight: 700 }));
  }
  top += 24;
  const floor = BOTTOM - credits.length * 22 - (standing === null ? 12 : 52);
  for (const paragraph of words.lines) {
    const lines = clipped(wrapText(paragraph, WIDTH / LINE_SIZE), MOST_LINES);
    if (top + lines.length * LINE_SIZE * LEADING > floor) break;
    for (const text of lines) {
      top += LINE_SIZE * LEADING;
      parts.push(line(text, top, { size: LINE_SIZE, fill: SOFT }));
    }
    top += 10;
  }
  if (standing !== null) {
    parts.push(line(standing, floor + 36, { size: LINE_SIZE, fill: ACCENT, weight: 700 }));
  }
  credits.forEach((text, index) =>
    parts.push(line(text, BOTTOM - (credits.length - 1 - index) * 22, { size: 15, fill: SOFT })),
  );
  return `<g font-family="Noto Sans SC">${parts.join("")}</g>`;
}

function nameOf(name: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const [size, most] of NAME_SIZES) {
    const lines = wrapText(name, WIDTH / size / BOLD);
    if (lines.length <= most) return { size, lines };
  }
  const [size, most] = NAME_SIZES.at(-1) ?? NAME_SIZES[0];
  return { size, lines: clipped(wrapText(name, WIDTH / size / BOLD), most) };
}

/** What has no room ends in an ellipsis. */
function clipped(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? "")].slice(0, -1).join("");
  return [...lines.slice(0, most - 1), `${last}…`];
}

type Style = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly from?: number;
};

function line(text: string, baseline: number, { size, fill, weight = 400, from = LEFT }: Style) {
  return `<text x="${from}" y="${Math.round(baseline)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`;
}
