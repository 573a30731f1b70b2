import { describe, expect, test } from "vitest";
import { foldName, foldWords } from "../../src/domain/search/fold.ts";
import { partsOf } from "../../src/domain/search/haystack.ts";
import { readerOf } from "../../src/domain/search/letters.ts";
import type { SearchRows, SearchShared } from "../../src/domain/search/search-file.ts";
import { formatRef } from "../../src/model/thing-ref.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";
import { searchIn } from "../fixtures/search-in.ts";

const { index, files } = publishedAtlas();
const fileOf = <Value>(path: string) => JSON.parse(files.get(path) ?? "null") as Value;
const shared = fileOf<SearchShared>(index.search);
const shards = [...new Set(index.plans.map((plan) => plan.files.search))].map((path) =>
  fileOf<SearchRows>(path),
);
const search = searchIn(shared, shards);
const reader = readerOf(shared.letters);

/** A name of a thing, under whichever of its names, in the forms in which it is typed. */
const named = [shared.rows, ...shards].flatMap((rows) =>
  rows.refs.flatMap((ref, at) =>
    [rows.zh[at] ?? "", ...partsOf(rows.also[at])].map((zh, part) => {
      const syllables = rows.readings[zh]?.split(" ") ?? reader.syllables(foldName(zh));
      const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
      const typed = {
        zh: foldName(zh),
        pinyin: syllables.join(""),
        // Other names have no English.
        en: part === 0 ? foldWords(rows.en[at] ?? "") : "",
        // Of two letters alone there are too many.
        initials: initials.length > 2 ? initials : "",
      };
      return { ref, typed };
    }),
  ),
);

type Form = keyof (typeof named)[number]["typed"];

/** What is found too late by a form of its name; what is typed alike stands in any order. */
function lateBy(form: Form, last: number): readonly string[] {
  const equals = new Map<string, Set<string>>();
  for (const { ref, typed } of named) {
    equals.set(typed[form], (equals.get(typed[form]) ?? new Set()).add(ref));
  }
  return named.flatMap(({ ref, typed: { [form]: text } }) => {
    if (text === "") return [];
    const type = ref.split(":")[0];
    const hits = search(text).find((group) => group.type === type)?.hits ?? [];
    const refs = hits.map((hit) => formatRef(hit.ref));
    const at = refs.indexOf(ref);
    const before = refs.slice(0, at).filter((other) => !equals.get(text)?.has(other));
    return at >= 0 && before.length < last ? [] : [`${text} ${ref}`];
  });
}

describe("every name and alias of every thing", () => {
  test("is first in its group when it is typed", () => expect(lateBy("zh", 1)).toEqual([]));
  test("is first by its pinyin", () => expect(lateBy("pinyin", 1)).toEqual([]));
  test("is first by its English", () => expect(lateBy("en", 1)).toEqual([]));
  test("is in the first five by its initials", () => expect(lateBy("initials", 5)).toEqual([]));
});

describe("a search", () => {
  const first = (text: string) => {
    const hit = search(text)[0]?.hits[0];
    return hit && [hit.nameZh, hit.reason];
  };

  test.each([
    ["zgyyc", "中国医药城", "initials"],
    ["医药城", "中国医药城", "name"],
    ["yiyaocheng", "中国医药城", "pinyin"],
    ["yi yao cheng", "中国医药城", "pinyin"],
    ["medical city", "中国医药城", "english"],
    ["中國醫藥城", "中国医药城", "name"],
    ["zhongguoyiyoacheng", "中国医药城", "similar"],
    ["medcal city", "中国医药城", "similar"],
    // A slip in the first letter: another one, one missing, swapped with the second.
    ["xhongguoyiyaocheng", "中国医药城", "similar"],
    ["hina medical city", "中国医药城", "similar"],
    ["edmical city", "中国医药城", "similar"],
    // Initials and syllables mixed.
    ["zgyiyaocheng", "中国医药城", "pinyin"],
    ["zhonggyyc", "中国医药城", "pinyin"],
  ])("%s finds %s", (text, name, reason) => {
    const sites = search(text).find(({ type }) => type === "site")?.hits ?? [];
    const [hit] = sites;
    expect([hit?.nameZh, hit?.reason]).toEqual([name, reason]);
  });

  test.each([
    ["xiamen", "厦门"],
    ["changsanjiao", "长三角"],
    ["chongzu", "重组"],
    ["hangzhang", "行长"],
    ["chongqing", "重庆"],
  ])("by %s finds what has %s in its name", (typed, text) => {
    const names = search(typed).flatMap(({ hits }) => hits.map(({ nameZh, by }) => by ?? nameZh));
    const has = shards.some(({ zh }) => zh.some((name) => name.includes(text)));
    expect(names.some((name) => name.includes(text))).toBe(has);
  });

  test("finds who plans vaccines by the plans' own words", () => {
    const hits = search("疫苗").flatMap((group) => group.hits);
    const plans = new Set(hits.flatMap(({ plan }) => plan ?? []));
    expect([...plans].toSorted()).toEqual(["taizhou-2022", "xiamen-2020"]);
    const claims = hits.filter(({ ref, reason }) => ref.type === "site" && reason === "words");
    expect(claims.every(({ by }) => by?.includes("疫苗"))).toBe(true);
    expect(claims.length).toBeGreaterThan(0);
  });

  test("takes one Latin letter, punctuation and nothing for no question", () => {
    for (const text of ["", " ", "a", "，", "'"]) expect(search(text)).toEqual([]);
    expect(first("\u{0}")).toBeUndefined();
  });
});
