import type { SiteStatus } from "../../model/vocabulary.ts";

/** Words of `data/README.md` section 8 before a name; of several the weakest counts, and planned is the weakest. */
const WORDS: readonly (readonly [SiteStatus, RegExp])[] = [
  ["planned", /鼓励|支持|引导|培育|探索|谋划|规划|布局|争创|争取|创建|申报|力争|引进|招引|拟/u],
  ["to-be-built", /建设|建成|新建|打造|构建|搭建|组建|筹建|设立|建立|共建|开工|落户|落地/u],
  ["existing", /已|现有|依托|发挥|借助|以$|位于|提升|做大做强|改造|扩建|完善|推广/u],
];

/** So far before the last verb another belongs to its chain: 支持企业建设. */
const CHAIN = 6;

/**
 * The status that the words before a name in its sentences speak for: the last verb and those in a chain with it, of which the
 * weakest counts. Unclear where there is none.
 */
export function draftStatus(before: readonly string[]): SiteStatus {
  const found = before.flatMap((text) => {
    const last = Math.max(...WORDS.map(([, pattern]) => lastIndex(text, pattern)));
    if (last < 0) return [];
    const chain = text.slice(Math.max(0, last - CHAIN));
    return WORDS.find(([, pattern]) => pattern.test(chain))?.[0] ?? [];
  });
  return found[0] ?? "unclear";
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern.source, "gu"))].at(-1)?.index ?? -1;
}
