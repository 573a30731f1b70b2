import { pinyin } from "pinyin-pro";
import TRADITIONAL from "opencc-js/dict/TSCharacters";
import type { Province, WholePlan } from "../../src/domain/atlas/atlas.ts";
import { SITES_OF_AT_MOST } from "../../src/domain/atlas/plans-with-sites.ts";
import { industriesById } from "../../src/domain/atlas/join-atlas.ts";
import type { SharedRecords } from "../../src/domain/atlas/shared-records.ts";
import { hasHan } from "../../src/domain/search/fold.ts";
import { readerOf } from "../../src/domain/search/letters.ts";
import type { Letters, SearchRows, SearchShared } from "../../src/domain/search/search-file.ts";
import {
  planEntries,
  type ReadName,
  searchRows,
  sharedEntries,
} from "../../src/domain/search/search-rows.ts";

type SearchInput = {
  readonly plans: readonly WholePlan[];
  readonly shared: SharedRecords;
  readonly provinces: readonly Province[];
};

/** What is searched: what plans share, and plans by the dozen, so that many of them take few requests. */
export type SearchFiles = {
  readonly shared: SearchShared;
  readonly shards: readonly SearchRows[];
};

/** Makes what is searched of an atlas; how names are read is worked out here and nowhere else. */
export function searchFiles({ plans, shared, provinces }: SearchInput): SearchFiles {
  const dozens = dozensOf(plans).map((dozen) => ({
    plans: dozen.map(({ plan }) => plan.id),
    entries: dozen.flatMap(planEntries),
  }));
  const common = sharedEntries({
    plans: plans.map(({ plan }) => plan),
    provinces,
    enterprises: shared.enterprises,
    agencies: shared.agencies,
    industries: industriesById(shared).values(),
    wordings: shared.wordings,
  });
  const named = [...common, ...dozens.flatMap(({ entries }) => entries)];
  const letters = lettersOf(
    named.flatMap(({ nameZh, aliases, words }) => [nameZh, ...aliases, ...words]).join(""),
  );
  const how = { read: readName, plain: readerOf(letters).syllables };
  return {
    shared: {
      version: 1,
      kind: "search-shared",
      letters,
      rows: searchRows([], common, how),
    },
    shards: dozens.map((dozen) => searchRows(dozen.plans, dozen.entries, how)),
  };
}

function dozensOf(plans: readonly WholePlan[]): readonly (readonly WholePlan[])[] {
  const count = Math.ceil(plans.length / SITES_OF_AT_MOST);
  return Array.from({ length: count }, (_, at) =>
    plans.slice(at * SITES_OF_AT_MOST, (at + 1) * SITES_OF_AT_MOST),
  );
}

/** Readings that the library has otherwise. */
const READINGS: Readonly<Record<string, string>> = {
  乐清: "yue qing",
  重组: "chong zu",
  在厦: "zai xia",
  厦府: "xia fu",
};
const READ_ALONE = new RegExp(`(${Object.keys(READINGS).join("|")})`, "u");

/** A folded name by its syllables; `ü` as `u`. Names within names are read as they are by themselves. */
const readName: ReadName = (name) =>
  name.split(READ_ALONE).flatMap((part) => READINGS[part]?.split(" ") ?? readPart(part));

function readPart(text: string): readonly string[] {
  if (text === "") return [];
  return pinyin(text, { toneType: "none", type: "array", v: true }).map((syllable) =>
    syllable.length > 1 ? syllable.replace("v", "u") : syllable,
  );
}

/** How each character of a text is read by itself, and the traditional characters that stand for it. */
function lettersOf(text: string): Letters {
  const characters = [...new Set(text)].filter(hasHan).toSorted();
  const occurring = new Set(characters);
  const syllables: Record<string, string> = {};
  for (const character of characters) {
    const [syllable = character] = readPart(character);
    syllables[syllable] = `${syllables[syllable] ?? ""}${character}`;
  }
  const pairs = TRADITIONAL.split("|").flatMap((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return occurring.has(to) && !occurring.has(from) ? [from + to] : [];
  });
  return { syllables, traditional: pairs.join("") };
}
