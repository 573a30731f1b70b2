/** A text in its normal form, and where each character of it stood in the text as written. */
export type NormalText = {
  readonly text: string;
  readonly written: string;
  /** The place in the written text of the character at `index`; for the end of the text the end of the written one. */
  readonly writtenAt: (index: number) => number;
};

/** Quotation marks and dots that people and programs put for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "•": "·",
  "‧": "·",
  "・": "·",
};

/** Raised and lowered figures are no figures of their own: m² is no m2, and 10² no 102. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u209f]/u;

/**
 * A text as it is compared: full-width and ASCII punctuation, quotation marks and compatibility forms are one (NFKC by
 * character), so that two copies of a plan which differ in these only read alike.
 */
export function normalForm(written: string): string {
  let text = "";
  for (const character of written) text += normalCharacter(character);
  return text;
}

/** As `normalForm`, with the way back to the written text: one character may have become several (`㎡`), or the other way round. */
export function normalText(written: string): NormalText {
  let text = "";
  const starts: number[] = [];
  let at = 0;
  for (const character of written) {
    const normal = normalCharacter(character);
    for (let index = 0; index < normal.length; index++) starts.push(at);
    text += normal;
    at += character.length;
  }
  return { text, written, writtenAt: (index) => starts[index] ?? written.length };
}

/** Where a phrase first stands in a text, as offsets in the text as written; null where it does not. */
export function findPhrase(
  text: NormalText,
  phrase: string,
): { readonly start: number; readonly end: number } | null {
  const normal = normalForm(phrase);
  const start = normal === "" ? -1 : text.text.indexOf(normal);
  if (start < 0) return null;
  return { start: text.writtenAt(start), end: text.writtenAt(start + normal.length) };
}

function normalCharacter(character: string): string {
  // Most characters of a Chinese text are letters of their own.
  if (/^[\u4e00-\u9fff\w]$/u.test(character) || RAISED.test(character)) return character;
  return ALIKE[character] ?? character.normalize("NFKC");
}
