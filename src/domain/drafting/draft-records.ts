import type { RecordKind } from "../../model/vocabulary.ts";
import { candidateNames, type NameEndings } from "./candidate-names.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN } from "./draft-input.ts";
import { draftStatus } from "./draft-status.ts";

const ENDINGS: NameEndings<RecordKind> = [
  ["fund", /基金$/u],
  ["event", /(?:大会|论坛|博览会|峰会|交易会|展览会|大赛)$/u],
  ["body", /(?:联盟|协会|领导小组|委员会|工作专班)$/u],
  ["digital-service", /(?:数据库|资源库|数据平台|信息平台|云平台|在线平台)$/u],
  ["programme", /(?:工程|行动|计划|专项)$/u],
  ["document", /(?:白皮书|目录|名录|指南|标准体系)$/u],
];
/** Kinds that are done, not built (`data/README.md` 8). */
const WITHOUT_STATUS = new Set<RecordKind>([
  "programme",
  "event",
  "policy",
  "measure",
  "attraction",
]);

/** Candidates for records by the endings of their names. */
export function draftRecords(sections: ReadonlyMap<string, string>, english: EnglishDraft) {
  return candidateNames(sections, ENDINGS).map(({ nameZh, kind, mentions: [first] }) => ({
    id: english.idOf(nameZh),
    kind,
    nameZh,
    nameEn: english.nameOf(nameZh),
    aboutZh: TO_BE_WRITTEN.zh,
    aboutEn: TO_BE_WRITTEN.en,
    year: null,
    sites: [],
    section: first?.section ?? "前言",
    phrase: nameZh,
    status: WITHOUT_STATUS.has(kind) ? null : draftStatus([first?.before ?? ""]),
    ...UNSEEN,
  }));
}
