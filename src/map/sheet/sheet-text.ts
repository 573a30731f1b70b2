import { escapeHtml } from "../../domain/export/escape-html.ts";
import { wrapText } from "../../i18n/words/wrap-text.ts";

type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: "middle" | "end";
};

/** Height of a line, as a share of the size of its letters. */
const LEADING = 1.4;
/** By how much bold letters are wider. */
const BOLD = 1.1;

/** A part of a sheet: its elements, and how high they stand. */
export type SheetPart = { readonly svg: string; readonly height: number };

/** One line of text. @param at left end (or what the anchor says) and baseline */
export function textAt(
  text: string,
  [x, y]: readonly [number, number],
  { size, fill, weight, anchor }: TextStyle,
): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  const side = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" fill="${fill}"${bold}${side}>${escapeHtml(text)}</text>`;
}

/** Texts below each other, each in as many lines as it needs. @param at left and top */
export function textBlock(
  texts: readonly string[],
  [x, y]: readonly [number, number],
  width: number,
  style: TextStyle,
): SheetPart {
  const ems = width / style.size / (style.weight === undefined ? 1 : BOLD);
  const lines = texts.flatMap((text) => wrapText(text, ems));
  const step = style.size * LEADING;
  return {
    svg: lines
      .map((line, index) => textAt(line, [x, y + step * index + style.size], style))
      .join(""),
    height: lines.length * step,
  };
}

/** To a tenth of a unit: finer than anything that is printed. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
