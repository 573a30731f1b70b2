import type { Language } from "../language.ts";

type Words = readonly [pattern: RegExp, words: string];

/** What names and ids stand for, as the checks call it. */
const NOUNS: Readonly<Record<string, string>> = {
  site: "地点",
  section: "条目",
  task: "任务",
  enterprise: "企业",
  agency: "单位",
  wording: "产业用词",
  source: "来源",
  industry: "产业",
  place: "外地",
  "finer term": "细分",
  address: "地址",
  field: "字段",
};

/** Hints behind a message, each from `; ` on. */
const HINTS: readonly Words[] = [
  [/; read as (\S+) it fits: did you mean (.+?)\?$/u, "；按 $1 读就相符：是不是 $2？"],
  [/; it is in metres: did you mean (.+?)\?$/u, "；单位是米：是不是 $1？"],
  [/; longitude comes first: did you mean (.+?)\?$/u, "；经度在前：是不是 $1？"],
  [/; did you mean (.+?)\?$/u, "；是不是 $1？"],
  [/; it stands in (.+?)(?=;|$)/u, "；它在 $1"],
  [/; there it reads (.+)$/u, "；那里写的是 $1"],
  [/; fields are (.+)$/u, "；有 $1"],
];

/** The messages of the checks, whole, in Chinese; the first that fits. */
const MESSAGES: readonly Words[] = [
  [/^nobody has looked at it yet.*$/u, "还没有人看过：核对后按“看过了”"],
  [/^still to be written$/u, "还没有写"],
  [/^missing$/u, "没有填"],
  [/^is empty$/u, "没有填"],
  [/^must not be null$/u, "没有填"],
  [/^null is none of .*$/u, "还没有选"],
  [/^must be (?:number|int|string|array|object), is null$/u, "没有填"],
  [/^too small: expected array.*$/u, "至少要有一项"],
  [/^(.+) is none of .*$/u, "$1 不在可选之列"],
  [/^a number, without quotation marks: (.+)$/u, "要写成数字：$1"],
  [/^must be (\S+), is (.+)$/u, "$2 不是这里该写的（$1）"],
  [/^at most (\d+) characters, has (\d+)$/u, "最多 $1 个字，现有 $2 个"],
  [/^at least (\d+) characters, has (\d+)$/u, "至少 $1 个字，现有 $2 个"],
  [/^must be at most (\S+), is (.+)$/u, "最大是 $1，写的是 $2"],
  [/^must be at least (\S+), is (.+)$/u, "最小是 $1，写的是 $2"],
  [/^must be (?:a list|a FeatureCollection).*$/u, "文件的形式不对，应是列表"],
  [/^longitude comes first: did you mean (.+)\?$/u, "经度在前：是不是 $1？"],
  [/^an id is ASCII kebab-case$/u, "编号只用小写拉丁字母、数字和短横"],
  [/^an adcode has six digits$/u, "行政区划代码是六位数字"],
  [/^an address is like .*$/u, "地址要写成 site:编号 或 clause:条目编号"],
  [/^an address of what plans share is like .*$/u, "共用的地址要写成 industry:编号"],
  [/^no space at either end$/u, "两头有空格"],
  [/^no Chinese characters in the English$/u, "英文里有汉字"],
  [/^a date is written 2023-05-01$/u, "日期写成 2023-05-01 的样子"],
  [/^no such file$/u, "没有这个文件"],
  [/^not JSON: (.+)$/u, "文件读不出来：$1"],
  [/^not UTF-8.*$/u, "文件不是 UTF-8 编码，要另存为 UTF-8"],
  [/^no folder data\/plans\/ of that name$/u, "没有同名的规划文件夹"],
  [
    /^the folder is called (\S+), the plan says that it is ([^:]+): .*$/u,
    "文件夹叫 $1，里面写的编号是 $2：要一致",
  ],
  [/^the file is not called as its id: (.+)$/u, "文件名与编号 $1 不一致"],
  [/^duplicate (?:id|term|address)$/u, "重复"],
  [/^no such heading in the text: (.+)$/u, "原文里没有这一条：$1"],
  [/^no heading has such a locator$/u, "没有这样写的条目"],
  [/^no such section: \S+ (\S+)$/u, "没有这个条目：$1"],
  [/^not in ([^:]+): (.+)$/u, "第 $1 条里没有“$2”"],
  [/^(\d+) characters as in the plan: (.+)$/u, "照抄了原文 $1 个字，要用自己的话：$2"],
  [/^(\d+) characters, no name and no figure: (.+)$/u, "$1 个字，又不是名称或数字，要缩短：$2"],
  [/^task and site (\S+) do not name each other$/u, "任务与地点 $1 没有互相写上"],
  [/^parent and parentBasis go together$/u, "上级和上级依据要同时有"],
  [/^a site is its own ancestor$/u, "地点成了自己的上级"],
  [/^strategyRole and the plan's word for it go together$/u, "战略角色和角色原词要同时有"],
  [/^a role in a structure that the plan does not have$/u, "规划没有空间结构，却写了角色"],
  [/^valueTo and the comparator range go together$/u, "“区间”和数值上限要同时有"],
  [/^a site without a place$/u, "地点没有定位的一项"],
  [/^a place without a site$/u, "定位没有对应的地点"],
  [/^an extent without a site$/u, "范围没有对应的地点"],
  [/^a position of no precision$/u, "有位置，却没有精度"],
  [/^a position without a radius$/u, "有位置，却没有误差半径"],
  [/^a position without a method$/u, "有位置，却没有方法"],
  [/^a position without an adcode$/u, "有位置，却没有行政区划代码"],
  [/^placed, yet with a reason why not$/u, "已落图，却还写着未落图原因"],
  [/^precision (\S+) without a position$/u, "写了精度 $1，却没有位置"],
  [/^a radius without a position$/u, "有误差半径，却没有位置"],
  [/^unlocated without a reason$/u, "没有落图，也没有写原因"],
  [/^a radius of (\S+) m is not of the class (\S+)$/u, "误差半径 $1 米与精度 $2 不符"],
  [/^no polygon for adcode (\S+)$/u, "没有代码为 $1 的行政区"],
  [/^the point lies outside the area of its parent (\S+)$/u, "点位在上级 $1 的范围之外"],
  [/^the point lies outside (\S+)$/u, "点位在 $1 之外"],
  [
    /^(\d+) m from its parent (\S+), more than both radii \((\d+) m\): .*?(?:datum)?$/u,
    "离上级 $2 有 $1 米，超过两个误差半径之和 $3 米：上级不对，半径太小，或坐标系不对",
  ],
  [
    /^the area (\S+) has another position or radius at (.+)$/u,
    "同一区域 $1 在 $2 处位置或半径不同",
  ],
  [/^(\S+) is missing or of another length$/u, "缺少对应的 $1，或条数不同"],
  [/^an English string holds Chinese characters$/u, "英文里有汉字"],
  [/^(.+) is “(.+)” in English, here: (.+)$/u, "$1 的英文是“$2”，这里写的是：$3"],
  [/^(.+) is “(.+)” here and “(.+)” at (.+)$/u, "$1 这里写作“$2”，$4 处写作“$3”"],
  [
    /^another English or other classes than in ([^:]+): .*$/u,
    "英文或类别与 $1 里的不同：上下文不同时在用处写类别",
  ],
  [/^no site is the region: all have a parent$/u, "没有一个地点是规划的地区本身"],
  [/^no parent, as (\S+) has none: .*$/u, "没有上级：只有地区本身（$1）可以没有"],
  [/^(.+) is a class of places, no site$/u, "“$1”是一类地方，不是一个地点"],
  [/^(.+) is also the name of (.+)$/u, "“$1”也是 $2 的名称"],
  [/^(.+) is no partner that does or gets something$/u, "“$1”不是合作的对方"],
  [/^no phrase names the partner (.+)$/u, "词句里没有写到对方 $1"],
  [/^the phrase does not give ([^:]+): (.+)$/u, "词句里没有 $1：$2"],
  [/^the phrase counts in (.+), not in (.+)$/u, "词句的单位是 $1，不是 $2"],
  [/^by the phrase the comparator is (.+), not ([^:]+): (.+)$/u, "按词句比较是 $1，不是 $2：$3"],
  [/^no agency has the unit: (.+)$/u, "责任单位表里没有：$1"],
  [/^another agency has the unit: (.+)$/u, "另一个单位也叫：$1"],
  [/^no task of \S+ names (.+)$/u, "没有任务写到 $1"],
  [
    /^units do not follow from unitsPhrase, which gives (.+)$/u,
    "单位与责任单位原文不符，原文给出：$1",
  ],
  [/^no plan names it$/u, "没有规划写到它"],
  [/^no word falls under the term$/u, "没有用词归到这个细分"],
  [/^nothing in the plan uses the word$/u, "规划里没有用到这个词"],
  [/^class (\S+), but (\S+) is of (\S+)$/u, "类别写的是 $1，$2 却属于 $3"],
  [/^task (\S+) has not the industry (.+)$/u, "任务 $1 没有写产业“$2”"],
  [/^task (\S+) reads (.+) in other classes$/u, "任务 $1 把“$2”归到别的类别"],
  [/^(\S+) without a status$/u, "这类记录要写状态：$1"],
  [/^(\S+) with a status$/u, "这类记录不写状态：$1"],
  [/^the address still is$/u, "这个地址还在用"],
  [/^struck out: “(.+)” \((.+)\)$/u, "更正时去掉的字样：“$1”（$2）"],
  [/^nothing to excuse: .*$/u, "这条例外已经没有用处"],
];

/** A message of the checks in a language; as the checks say it where it is not known. */
export function problemWords(message: string, language: Language): string {
  return language === "en" ? message : (chineseOf(message) ?? message);
}

/** Null for a message that is not known. */
export function chineseOf(message: string): string | null {
  const hints: string[] = [];
  let left = message;
  for (const [pattern, words] of HINTS) {
    const found = pattern.exec(left);
    if (!found) continue;
    hints.unshift(found[0].replace(pattern, words));
    left = left.replace(pattern, "");
  }
  const own = mainWords(left);
  return own === null ? null : `${own}${hints.join("")}`;
}

function mainWords(message: string): string | null {
  const [, noun = "", name = ""] = /^no such ([a-z ]+): (.+)$/u.exec(message) ?? [];
  if (NOUNS[noun] && !message.startsWith("no such section: "))
    return `没有这个${NOUNS[noun]}：${name}`;
  const found = MESSAGES.find(([pattern]) => pattern.test(message));
  if (found) return message.replace(found[0], found[1]);
  return NOUNS[noun] ? `没有这个${NOUNS[noun]}：${name}` : null;
}
