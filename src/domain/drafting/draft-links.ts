import type { LinkDirection, LinkKind } from "../../model/vocabulary.ts";
import { normalForm } from "../clauses/normal-form.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN, type DraftInput } from "./draft-input.ts";
import { shortName } from "./draft-sites.ts";
import { unitBracket } from "./unit-brackets.ts";

/** Kinds by the verb of the sentence, in the order in which they are asked (`data/README.md` 9). */
const KINDS: readonly (readonly [LinkKind, LinkDirection, RegExp])[] = [
  ["co-building", "both", /共建|联合设立/u],
  ["attract", "in", /引进|招引|招商/u],
  ["learn-from", "in", /借鉴|学习/u],
  ["transfer-in", "in", /承接|转化/u],
  ["market", "out", /出口|销往|市场/u],
  ["membership", "both", /加入|融入/u],
  ["cooperation", "both", /合作|交流|联合|对接|协同|携手/u],
];
const SENTENCE = /[^;。!?\n]+/gu;

/** Candidates for links: a place outside that is known by name, in a sentence that has a verb of cooperation. */
export function draftLinks(
  input: DraftInput,
  sections: ReadonlyMap<string, string>,
  from: string,
  english: EnglishDraft,
) {
  const partners = partnersOf(input);
  const found = [...sections].flatMap(([section, written]) => {
    const units = unitBracket(written);
    const text = normalForm(units === null ? written : written.replace(units, ""));
    return [...text.matchAll(SENTENCE)].flatMap(([sentence]) => {
      const kind = KINDS.find(([, , verb]) => verb.test(sentence));
      if (!kind) return [];
      return partners
        .filter(({ nameZh }) => sentence.includes(nameZh))
        .map((partner) => ({ ...partner, section, kind }));
    });
  });
  const first = new Map(found.toReversed().map((link) => [link.nameZh, link]));
  return [...first.values()].toReversed().map(({ nameZh, nameEn, place, section, kind }) => ({
    id: english.idOf(nameZh, "link"),
    from,
    toZh: nameZh,
    toEn: nameEn,
    kind: kind[0],
    direction: kind[1],
    aboutZh: TO_BE_WRITTEN.zh,
    aboutEn: TO_BE_WRITTEN.en,
    place,
    section,
    phrase: nameZh,
    ...UNSEEN,
  }));
}

type Partner = { readonly nameZh: string; readonly nameEn: string; readonly place: string | null };

/** Places outside that the atlas has, then provinces and cities that do not hold the region. */
function partnersOf({ outside, areaNames, region }: DraftInput): readonly Partner[] {
  const known = outside.map(({ id, nameZh, nameEn }) => ({ nameZh, nameEn, place: id }));
  const names = new Set(known.map(({ nameZh }) => nameZh));
  const others = [...areaNames].flatMap(([adcode, { nameZh, nameEn }]) => {
    const short = shortName(nameZh);
    const isAround = adcode.slice(0, 2) === region.adcode.slice(0, 2);
    const isWide = adcode.endsWith("00") && short.length > 1;
    return isAround || !isWide || names.has(short) ? [] : [{ nameZh: short, nameEn, place: null }];
  });
  return [...known, ...others];
}
