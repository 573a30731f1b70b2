import { normalForm, normalText } from "../clauses/normal-form.ts";
import { unitBracket } from "./unit-brackets.ts";

/** A name that a text may mean as a thing of its own, where it stands and what stands before it in its piece of text. */
export type NameCandidate<Kind extends string> = {
  readonly nameZh: string;
  readonly kind: Kind;
  readonly mentions: readonly { readonly section: string; readonly before: string }[];
};

/** Endings of names by what the name is; the first that fits counts. */
export type NameEndings<Kind extends string> = readonly (readonly [kind: Kind, ending: RegExp])[];

const SENTENCES = /[^;。!?\n]+/gu;
const PIECES = /[^,、:()[\]《》"\s—…]+/gu;
/** Verbs and joining words at which a piece is cut: what is left may be a name. */
const CUT =
  /加快|推进|推动|支持|鼓励|引导|依托|围绕|聚焦|打造|建设|建成|新建|在建|扩建|构建|搭建|培育|谋划|规划建设|布局|探索|争取|争创|创建|设立|成立|组建|筹建|发挥|提升|做大做强|做强|做优|完善|形成|开展|举办|引进|招引|吸引|对接|联合|加强|促进|深化|借助|落户|推广|编制|制定|出台|实施|办好|申报|力争|左右|启动|对标|共建|共同|创办|承建|组织|投用|运营|首个|全省|全市|全国|重点|高标准|高水平|大力|积极|全力|以及|[以在将把由为与和及等的到向对并或]|一批|若干|[\d一二三四五六七八九十两]+[个家所座处]|分别|其中|形成|位于|现有|已有/u;
/** A name that is made of these alone is a class: 医学中心, 创新平台. */
const COMMON =
  /医学|医疗|医药|健康|产业|生物|创新|研究|研发|临床|科技|科学|服务|示范|重点|公共|综合|专业|技术|特色|区域|高端|大|中心|基地|平台|园区|园|医院|实验室|集聚区|示范区|先导区|片区|小镇|公园|景区|数据|信息|工程|计划|行动|专项|基金|联盟|协会|大会|论坛|目录|指南/gu;
const DEICTIC = /^[本该此各全]/u;
/** Zones are mostly written short. */
const ZONE = /^(?:高新|经开|综保|保税|自贸)区$/u;
const SHORTEST = 4;
const LONGEST = 22;

/**
 * Names in the sections of a text by their endings: each piece between punctuation is cut at verbs and joining words, and a part
 * that ends as such names do is one. What stands in brackets of responsible units is none.
 */
export function candidateNames<Kind extends string>(
  sections: ReadonlyMap<string, string>,
  endings: NameEndings<Kind>,
): readonly NameCandidate<Kind>[] {
  const found = new Map<string, NameCandidate<Kind>>();
  for (const [section, written] of sections) {
    for (const { nameZh, before } of partsOf(written)) {
      const kind = endings.find(([, ending]) => ending.test(nameZh))?.[0];
      if (kind === undefined || isCommon(nameZh)) continue;
      const known = found.get(nameZh) ?? { nameZh, kind, mentions: [] };
      found.set(nameZh, { ...known, mentions: [...known.mentions, { section, before }] });
    }
  }
  return [...found.values()];
}

function isCommon(nameZh: string): boolean {
  return DEICTIC.test(nameZh) || nameZh.replaceAll(COMMON, "") === "";
}

type NamePart = { readonly nameZh: string; readonly before: string };

function partsOf(written: string): readonly NamePart[] {
  const units = unitBracket(written);
  const text = normalForm(units === null ? written : written.replace(units, ""));
  return [...text.matchAll(SENTENCES)].flatMap(([sentence]) =>
    [...sentence.matchAll(PIECES)].flatMap(({ 0: piece, index }) =>
      cutPiece(piece).map(({ nameZh, start }) => ({
        nameZh,
        before: sentence.slice(0, index + start),
      })),
    ),
  );
}

/** A piece cut at verbs and joining words, each part with its place. */
function cutPiece(piece: string): readonly { readonly nameZh: string; readonly start: number }[] {
  const parts: { readonly nameZh: string; readonly start: number }[] = [];
  let start = 0;
  for (let cut = CUT.exec(piece); cut; cut = CUT.exec(piece.slice(start))) {
    parts.push({ nameZh: piece.slice(start, start + cut.index), start });
    start += cut.index + cut[0].length;
  }
  parts.push({ nameZh: piece.slice(start), start });
  return parts.filter(
    ({ nameZh }) => (nameZh.length >= SHORTEST || ZONE.test(nameZh)) && nameZh.length <= LONGEST,
  );
}

/** A name that is known already, with the sections that have it, outside of their unit brackets. */
export function mentionsOf(
  nameZh: string,
  sections: ReadonlyMap<string, string>,
): readonly { readonly section: string; readonly before: string }[] {
  return [...sections].flatMap(([section, written]) => {
    const units = unitBracket(written);
    const { text } = normalText(units === null ? written : written.replace(units, ""));
    const at = text.indexOf(normalForm(nameZh));
    if (at < 0) return [];
    const before = /[^;。!?\n]*$/u.exec(text.slice(0, at))?.[0] ?? "";
    return [{ section, before }];
  });
}
