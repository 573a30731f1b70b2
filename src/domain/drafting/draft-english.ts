import { DRAFT_WORDS } from "./draft-words.ts";
import type { DraftInput } from "./draft-input.ts";

/** English drafts: names and terms that the atlas knows in its one English, the longest first, the rest in Latin letters. */
export type EnglishDraft = {
  /** Of a name: `Tianfu International Bio City`. */
  readonly nameOf: (nameZh: string) => string;
  /** An id made of that: `tianfu-international-bio-city`, none twice. */
  readonly idOf: (nameZh: string, besides?: string) => string;
  /** Whether the whole of the name is known. */
  readonly isKnown: (nameZh: string) => boolean;
};

const MOST_OF_AN_ID = 48;

export function englishDraft(input: DraftInput): EnglishDraft {
  const whole = new Map<string, string>([
    ...input.siteNames,
    ...input.enterprises.map(({ nameZh, nameEn }) => [nameZh, nameEn] as const),
    ...input.outside.map(({ nameZh, nameEn }) => [nameZh, nameEn] as const),
    ...[input.region, ...input.inside].map(({ nameZh, nameEn }) => [nameZh, nameEn] as const),
  ]);
  const terms = new Map<string, string>([
    ...Object.entries(DRAFT_WORDS),
    ...input.wordings.map(({ term, termEn }) => [term, termEn] as const),
    ...input.glossary.map(({ zh, en }) => [zh, en] as const),
    ...whole,
  ]);
  const longest = Math.max(...[...terms.keys()].map((term) => term.length));
  const used = new Set<string>();
  const nameOf = (nameZh: string) =>
    whole.get(nameZh) ?? translated(nameZh, terms, longest, input.roman);
  return {
    nameOf,
    idOf(nameZh, besides = "") {
      const base = slug(nameOf(nameZh)) || slug(input.roman(nameZh)) || "x";
      const wanted = `${base}${besides === "" ? "" : `-${besides}`}`;
      let id = wanted;
      for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
      used.add(id);
      return id;
    },
    isKnown: (nameZh) => whole.has(nameZh),
  };
}

function translated(
  nameZh: string,
  terms: ReadonlyMap<string, string>,
  longest: number,
  roman: (chinese: string) => string,
): string {
  const words: string[] = [];
  if (!/\p{Script=Han}/u.test(nameZh)) return nameZh;
  let rest = "";
  const close = () => {
    if (rest !== "") words.push(roman(rest));
    rest = "";
  };
  for (let at = 0; at < nameZh.length;) {
    const term = termAt(nameZh, at, terms, longest);
    if (term === null) {
      rest += nameZh.charAt(at);
      at += 1;
    } else {
      close();
      words.push(titled(terms.get(term) ?? ""));
      at += term.length;
    }
  }
  close();
  const english = words.join(" ").replaceAll(/\p{Script=Han}+|["“”《》、，。]/gu, " ");
  return english
    .replaceAll(/[！-～]/gu, (mark) => mark.normalize("NFKC"))
    .replaceAll(/\s+(?=[),.;:])|(?<=\()\s+/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function termAt(
  text: string,
  at: number,
  terms: ReadonlyMap<string, string>,
  longest: number,
): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const term = text.slice(at, at + length);
    if (terms.has(term)) return term;
  }
  return null;
}

/** A term inside a name, without its explanation in brackets: `traditional Chinese medicine (TCM)`. */
function titled(english: string): string {
  return english
    .replace(/\s*\([^)]*\)/u, "")
    .split(" ")
    .map((word) =>
      /^(?:and|of|for|the|in|on)$/u.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}

function slug(english: string): string {
  const words = english
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[’']|\p{Mark}/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the" && word !== "and");
  let id = "";
  for (const word of words) {
    if (id.length + word.length >= MOST_OF_AN_ID) break;
    id += `${id === "" ? "" : "-"}${word}`;
  }
  return id;
}
