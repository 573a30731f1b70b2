/** About how wide a line of text is drawn at the size of charts, in pixels: a Chinese character as wide as high, a Latin one half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u{2E7F}" ? 13 : 7.2), 0);
}

/** As much of a text as there is room for. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let shown = text;
  while (shown.length > 1 && textWidth(`${shown}…`) > room) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…`;
}
