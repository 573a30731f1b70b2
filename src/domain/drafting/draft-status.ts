import type { SiteStatus } from "../../model/vocabulary.ts";

/** Words of `data/README.md` section 8 before a name; of several the weakest counts, and planned is the weakest. */
const WORDS: readonly (readonly [SiteStatus, RegExp])[] = [
  ["planned", /鼓励|支持|引导|培育|探索|谋划|规划|布局|争创|争取|创建|申报|力争|引进|招引|拟/u],
  ["to-be-built", /建设|建成|新建|打造|构建|搭建|组建|筹建|设立|建立|共建|开工|落户|落地/u],
  ["existing", /已|现有|依托|发挥|借助|以$|位于|提升|做大做强|改造|扩建|完善|推广/u],
];

/** The status that the words before a name speak for; unclear where none does. */
export function draftStatus(before: readonly string[]): SiteStatus {
  const words = before.map((text) => text.slice(-16)).join(" ");
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? "unclear";
}
