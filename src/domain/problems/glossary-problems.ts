import type { GlossaryTerm } from "../../model/types.ts";
import type { OwnText } from "./own-texts.ts";
import type { Problem } from "./problem.ts";

/**
 * Terms of the glossary whose English is not in the English twin. Longer terms go first and hide shorter ones in them
 * (临床医学研究中心 is not 临床 …); an English counts in singular or plural, with or without hyphens and what stands in
 * brackets, and so does each of the other forms that the glossary allows.
 */
export function glossaryProblems(
  texts: readonly OwnText[],
  glossary: readonly GlossaryTerm[],
): readonly Problem[] {
  const terms = glossary
    .map(({ zh, en, also }) => ({ zh, en, forms: [en, ...also].flatMap(formsOf) }))
    .toSorted((a, b) => b.zh.length - a.zh.length);
  return texts.flatMap(({ path, zh, en }) => {
    const english = ` ${plain(en)} `;
    let rest = zh;
    return terms.flatMap((term) => {
      if (!rest.includes(term.zh)) return [];
      rest = rest.replaceAll(term.zh, "\n");
      if (term.forms.some((form) => english.includes(` ${form} `))) return [];
      return [
        {
          path,
          message: `${term.zh} is “${term.en}” in English, here: ${en}`,
          rule: "glossary" as const,
        },
      ];
    });
  });
}

/** With and without its brackets, and what stands in them: “traditional Chinese medicine (TCM)” gives two. */
function formsOf(english: string): readonly string[] {
  const bracketed = /\((?<inner>[^)]+)\)/.exec(english);
  const forms = [english.replace(/\s*\([^)]+\)/g, ""), bracketed?.groups?.["inner"] ?? ""];
  return forms.map(plain).filter((form) => form !== "");
}

/** Lower case, words in the singular with one space between them: `Clinical-trial sites,` is `clinical trial site`. */
function plain(english: string): string {
  return english
    .toLowerCase()
    .replaceAll(/[’']s\b/gu, "")
    .split(/[^\p{Letter}\p{Number}&+]+/u)
    .filter((word) => word !== "")
    .map(singular)
    .join(" ");
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
