/** How far a full-width form stands from its ASCII twin: U+FF01 `！` to U+FF5E `～`. */
const OFFSET = 0xfee0;

/**
 * A text with its full-width forms (`（`, `：`, `１`) in ASCII, so that two copies of a plan which differ in these only read
 * alike. Every character stays where it was.
 */
export function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - OFFSET),
  );
}
