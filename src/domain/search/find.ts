import uFuzzy from "@leeoniya/ufuzzy";
import { parseRef, planOf, type ThingRef, type ThingType } from "../../model/thing-ref.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { partsOf, type Haystack } from "./haystack.ts";
import { mixedSound, slipAtFirst } from "./loose.ts";
import { matchOf, MIXED_MATCH, SIMILAR_MATCH, type Match, type Reason } from "./match.ts";
import type { Query } from "./query.ts";

/** A thing that was found, and by what. */
export type Hit = {
  readonly ref: ThingRef;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly plan: string | null;
  readonly reason: Reason;
  /** The other name, or the word of the plan, by which it was found; null where its name says it. */
  readonly by: string | null;
  readonly score: number;
};

/** Things of one kind that were found, the best first. */
export type HitGroup = { readonly type: ThingType; readonly hits: readonly Hit[] };

/** Kinds of things in the order in which they stand where nothing else decides. */
const TYPES: readonly ThingType[] = [
  "plan",
  "site",
  "enterprise",
  "agency",
  "industry",
  "task",
  "target",
  "record",
  "link",
  "clause",
];

/** All of a haystack that fits a query, in no order. */
export function findIn(hay: Haystack, query: Query): readonly Hit[] {
  const found: Hit[] = [];
  for (let row = 0; row < hay.names.length; row += 1) {
    const match = matchOf(hay, row, query);
    if (match !== null) found.push(...hitAt(hay, row, match));
  }
  return found;
}

/**
 * What letters may mean beyond what they are: initials and syllables mixed, or a slip of the pen, one letter too many,
 * missing, wrong or swapped in a word of the English or the pinyin. Asked where too little was found as it was typed.
 */
export function findSimilarIn(hay: Haystack, { whole }: Query): readonly Hit[] {
  if (whole.sound === null || whole.name.length < MIN_SIMILAR) return [];
  const latin = latinOf(hay);
  const mixed = rowsWith(hay.pinyin, mixedSound(whole));
  const slips = [
    ...(FUZZY.filter([...latin], whole.spaced) ?? []),
    ...rowsWith(latin, slipAtFirst(whole)),
  ];
  return [
    ...mixed.flatMap((row) => hitAt(hay, row, MIXED_MATCH)),
    ...[...new Set(slips)]
      .filter((row) => !mixed.includes(row))
      .flatMap((row) => hitAt(hay, row, SIMILAR_MATCH)),
  ];
}

function rowsWith(fields: readonly string[], pattern: RegExp | null): readonly number[] {
  if (pattern === null) return [];
  return fields.flatMap((field, row) => (pattern.test(field) ? [row] : []));
}

/** Shorter words are too near to too many. */
const MIN_SIMILAR = 4;
const FUZZY = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

const latinOf = memoByRef((hay: Haystack): readonly string[] =>
  hay.english.map((english, row) => `${english}${(hay.pinyin[row] ?? "").replaceAll(" ", "")}`),
);

function hitAt({ rows }: Haystack, row: number, { score, reason, part }: Match): readonly Hit[] {
  const ref = parseRef(rows.refs[row] ?? "");
  if (ref === null) return [];
  const others = reason === "words" ? partsOf(rows.words[row]) : partsOf(rows.also[row]);
  const by = reason === "words" ? others[part] : others[part - 1];
  return [
    {
      ref,
      nameZh: rows.zh[row] ?? "",
      nameEn: rows.en[row] ?? "",
      plan: planOf(ref),
      reason,
      by: reason === "english" || reason === "name" ? null : (by ?? null),
      score,
    },
  ];
}

/**
 * Hits under their kinds: within each the best first, of equals the shortest name, and the kind of the best hit first.
 * Whole names and their beginnings decide between kinds, so that the order does not jump with every letter.
 */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const byType = new Map<ThingType, Hit[]>();
  for (const hit of hits) {
    const group = byType.get(hit.ref.type);
    if (group) group.push(hit);
    else byType.set(hit.ref.type, [hit]);
  }
  const groups = [...byType].map(([type, own]) => ({ type, hits: own.toSorted(compareHits) }));
  const rankOf = ({ type, hits: [first] }: HitGroup) =>
    TYPES.indexOf(type) - TYPES.length * Math.floor((first?.score ?? 0) / 10);
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || a.nameZh.length - b.nameZh.length;
}
