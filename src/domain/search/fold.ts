/** Text in the form in which names are compared, whatever the width and case of its letters. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Letters and figures alone: `生物药（疫苗、抗体药）` as `生物药疫苗抗体药`. */
export function foldName(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Words of Latin letters without accents, one space between them: `Yangtze-side area’s` as `yangtze side areas`. */
export function foldWords(text: string): string {
  return folded(text)
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’ʼ]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text has a Chinese character in it. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
