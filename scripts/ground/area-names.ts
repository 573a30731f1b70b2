import { customPinyin, pinyin } from "pinyin-pro";

/**
 * Readings that the library has otherwise and that hold in names of places; names of which only one is read so are
 * exceptions in `geo/area-names-en.json`.
 */
customPinyin({ 都: "du", 什: "shi" });

/** Peoples in the names of autonomous areas, as the state writes them in Latin letters. */
const PEOPLES: Readonly<Record<string, string>> = {
  蒙古族: "Mongol",
  蒙古: "Mongol",
  回族: "Hui",
  藏族: "Tibetan",
  维吾尔: "Uygur",
  苗族: "Miao",
  彝族: "Yi",
  壮族: "Zhuang",
  布依族: "Buyei",
  朝鲜族: "Korean",
  满族: "Manchu",
  侗族: "Dong",
  瑶族: "Yao",
  白族: "Bai",
  土家族: "Tujia",
  哈尼族: "Hani",
  哈萨克族: "Kazak",
  哈萨克: "Kazak",
  傣族: "Dai",
  黎族: "Li",
  傈僳族: "Lisu",
  佤族: "Va",
  畲族: "She",
  拉祜族: "Lahu",
  水族: "Sui",
  东乡族: "Dongxiang",
  纳西族: "Naxi",
  景颇族: "Jingpo",
  柯尔克孜: "Kirgiz",
  土族: "Tu",
  达斡尔族: "Daur",
  仫佬族: "Mulao",
  羌族: "Qiang",
  布朗族: "Blang",
  撒拉族: "Salar",
  毛南族: "Maonan",
  仡佬族: "Gelao",
  锡伯: "Xibe",
  普米族: "Pumi",
  塔吉克: "Tajik",
  怒族: "Nu",
  鄂温克族: "Ewenki",
  保安族: "Bonan",
  裕固族: "Yugur",
  独龙族: "Derung",
  鄂伦春: "Oroqen",
  各族: "Multi-ethnic",
};

/** What an area is, by the end of its name; cities and provinces are called by their name alone. The longest counts. */
const KINDS: Readonly<Record<string, string>> = {
  省: "",
  市: "",
  特别行政区: "",
  自治州: "Autonomous Prefecture",
  地区: "Prefecture",
  盟: "League",
  自治县: "Autonomous County",
  县: "County",
  自治旗: "Autonomous Banner",
  左翼前旗: "Left Front Banner",
  左翼中旗: "Left Middle Banner",
  左翼后旗: "Left Rear Banner",
  右翼前旗: "Right Front Banner",
  右翼中旗: "Right Middle Banner",
  右翼后旗: "Right Rear Banner",
  左旗: "Left Banner",
  右旗: "Right Banner",
  前旗: "Front Banner",
  中旗: "Middle Banner",
  后旗: "Rear Banner",
  旗: "Banner",
  新区: "New Area",
  矿区: "Mining District",
  林区: "Forestry District",
  特区: "Special District",
  区: "District",
};

const KIND_ENDS = longestFirst(KINDS);
const PEOPLE_ENDS = longestFirst(PEOPLES);

function longestFirst(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(words).toSorted((a, b) => b.length - a.length);
}

/** Whether the name says that this is an administrative area: the source has a few farms and reserves among them. */
export function isAdministrative(nameZh: string): boolean {
  return KIND_ENDS.some((end) => nameZh.endsWith(end));
}

/**
 * An area's name in Latin letters: pinyin without tones (GB/T 16159), and in English what it is. A name of one
 * character keeps its kind in Chinese too: Shexian County.
 */
export function romanName(nameZh: string): string {
  const kind = kindOf(nameZh);
  let stem = nameZh.slice(0, nameZh.length - kind.length);
  const peoples: string[] = [];
  for (let people = peopleAtEnd(stem); people !== null; people = peopleAtEnd(stem)) {
    peoples.unshift(PEOPLES[people] ?? "");
    stem = stem.slice(0, stem.length - people.length);
  }
  const isShort = [...stem].length === 1 && peoples.length === 0;
  const name = syllables(isShort && kind !== "市" ? `${stem}${kind}` : stem);
  return [name, inOrder(peoples), KINDS[kind] ?? ""].filter((word) => word !== "").join(" ");
}

/** Beilin Qu is a district called Beilin: a special kind leaves two characters at least. */
function kindOf(nameZh: string): string {
  const ends = KIND_ENDS.filter((end) => nameZh.endsWith(end));
  return ends.find((end) => nameZh.length - end.length > 1) ?? ends.at(-1) ?? "";
}

function peopleAtEnd(stem: string): string | null {
  return PEOPLE_ENDS.find((people) => stem.endsWith(people)) ?? null;
}

function inOrder(peoples: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(peoples);
}

/** Syllables as one word; an apostrophe parts those that begin with a vowel from what goes before. */
function syllables(chinese: string): string {
  const word = pinyin(chinese, { toneType: "none", type: "array" })
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `’${syllable}` : syllable))
    .join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
