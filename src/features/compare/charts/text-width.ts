/** About how wide a line of text is drawn at the size of charts, in pixels: a Chinese character as wide as high, a Latin one half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u{2E7F}" ? 13 : 7.2), 0);
}
