/**
 * Spreadsheets run text that begins with one of these, in their wide forms too and after blanks; an apostrophe in front
 * has them show it as it is (CWE-1236). Each item of a list is to be looked at, for a reader may split it into cells.
 */
export function withoutFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
