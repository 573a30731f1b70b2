/** Marks that may not begin a line, and those that may not end one. */
export const CLOSING = new Set("，。、；：？！）》〉」』】”’…·～,.;:?!)]}%");
export const OPENING = new Set("（《〈「『【“‘([{");
/** A figure with what it counts, a Chinese character, a run of others up to a space, or spaces. */
const PIECES = /\d[\d.,]*\s?[\u4e00-\u9fff]|[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/gu;

/**
 * A text as lines no wider than `ems`, after the rules of Chinese type setting: no line begins with a closing mark or ends
 * with an opening one. A word that is wider than a line, as an address is, goes on in the next.
 */
export function wrapText(text: string, ems: number): readonly string[] {
  const whole = text.trimEnd();
  if (wideWidth(whole) <= ems) return whole === "" ? [] : [whole];
  const lines: string[] = [];
  let line = "";
  for (const piece of unbroken(text).flatMap((one) => cut(one, ems))) {
    if (line !== "" && wideWidth((line + piece).trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/**
 * The same in lines of about one length: as few as fit, and as narrow as these few can be. No word is cut: a line is as
 * wide as its longest word at the least.
 */
export function wrapEvenly(text: string, ems: number): readonly string[] {
  if (wideWidth(text.trimEnd()) <= ems) return wrapText(text, ems);
  const widestPiece = Math.max(0, ...unbroken(text).map((piece) => wideWidth(piece.trim())));
  const lines = wrapText(text, Math.max(ems, widestPiece));
  if (lines.length < 2) return lines;
  const least = Math.max(widestPiece, wideWidth(text) / lines.length);
  for (let width = least; width < ems; width += EVEN_STEP) {
    const narrower = wrapText(text, width);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** By how much the width of lines is tried out, in ems. */
const EVEN_STEP = 0.25;

/** Pieces between which a line may end. Spaces beside a mark change nothing about it. */
function unbroken(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const isHeld = () => CLOSING.has(piece[0] ?? "") && pieces.at(-1)?.trim() === "";
    let whole = piece;
    while (isHeld() && pieces.length > 1) whole = (pieces.pop() ?? "") + whole;
    const before = pieces.at(-1) ?? "";
    const held = CLOSING.has(piece[0] ?? "") || OPENING.has(before.trimEnd().at(-1) ?? "");
    if (held && pieces.length > 0) pieces[pieces.length - 1] = before + whole;
    else pieces.push(whole);
  }
  return pieces;
}

function cut(piece: string, ems: number): readonly string[] {
  if (wideWidth(piece) <= ems) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && wideWidth(part + character) > ems) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** Width of a text in ems in the widest of the fonts that may write it: a line may be too short, but is never cut. */
export function wideWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e80" ? 1 : 0.64;
  return width;
}
