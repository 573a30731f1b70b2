import type { CitationSubject, CitedPlan } from "../../model/citation.ts";
import type { Citation } from "../../model/types.ts";
import type { Language } from "../language.ts";

/** Where and when it was read. */
export type CitationContext = {
  readonly dataVersion: string;
  /** Absolute address of the panel. */
  readonly address: string;
  /** ISO date of today. */
  readonly accessed: string;
};

export const CITATION_FORMS = ["gbt7714", "plain"] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const TITLE_ZH = "地方健康产业规划地图集";
const TITLE_EN = "Kangtu 康图: atlas of local health-industry plans";
/** These stand before or above all headings and have no number. */
const UNNUMBERED: ReadonlySet<string> = new Set(["标题", "前言"]);

/**
 * A citation to paste. GB/T 7714 is written in the language of the source, Chinese, one entry a plan; the plain form
 * in the language of the interface, with what the plan leaves out said as such.
 */
export function formatCitation(
  form: CitationForm,
  subject: CitationSubject,
  context: CitationContext,
  language: Language,
): string {
  return form === "gbt7714"
    ? formatGbt7714(subject, context)
    : PLAIN_FORMS[language](subject, context);
}

const PLAIN_FORMS: Readonly<
  Record<Language, (subject: CitationSubject, context: CitationContext) => string>
> = { "zh-Hans": formatPlainChinese, en: formatPlainEnglish };

/** GB/T 7714-2015, 8.7: a part of an electronic resource, the data version as its edition. */
function formatGbt7714(subject: CitationSubject, context: CitationContext): string {
  const { dataVersion, address, accessed } = context;
  const tail = (date: string) => `数据版本${dataVersion}. ${date}[${accessed}]. ${address}`;
  if (subject.sources.length === 0) {
    return `康图: ${TITLE_ZH}: ${subject.nameZh ?? ""}[DB/OL]. ${tail("")}`;
  }
  const entries = subject.sources.map(({ plan, passages }) => {
    const issuer = plan.issuerZh === null ? "" : `${plan.issuerZh}. `;
    const where = passages.map(passageChinese).join("; ");
    const title = [plan.titleZh, plan.documentNumber, where].filter(Boolean).join(": ");
    const date = plan.datePublished ?? plan.dateIssued;
    return `${issuer}${title}[EB/OL]//康图: ${TITLE_ZH}. ${tail(date === null ? "" : `(${date})`)}`;
  });
  return entries.join("\n");
}

function formatPlainChinese(subject: CitationSubject, context: CitationContext): string {
  const { dataVersion, address, accessed } = context;
  const sources = subject.sources.map(({ plan, passages, isOver }) => {
    const document = [
      plan.issuerZh ?? "发文机关未写明",
      plan.documentNumber ?? "文号未写明",
      datesChinese(plan),
      ...(isOver ? [`目标年${plan.period.to}年，已到期`] : []),
    ].join("，");
    const where = passages.map(passageChinese).join("；");
    return `${bookTitle(plan.titleZh)}（${document}）${where && `，${where}`}`;
  });
  const name = subject.nameZh === null ? "" : `${subject.nameZh}。`;
  const said = sources.length === 0 ? "" : `${sources.join("；")}。`;
  return `${name}${said}引自康图《${TITLE_ZH}》，数据版本 ${dataVersion}，${address} ，访问日期 ${accessed}。`;
}

function formatPlainEnglish(subject: CitationSubject, context: CitationContext): string {
  const { dataVersion, address, accessed } = context;
  const sources = subject.sources.map(({ plan, passages, isOver }) => {
    const document = [
      plan.issuerEn ?? "issuer not stated",
      plan.documentNumber ?? "document number not stated",
      datesEnglish(plan),
      ...(isOver ? [`goals to ${plan.period.to}, expired`] : []),
    ].join(", ");
    const where = passages.map(passageEnglish).join("; ");
    return `${plan.titleEn} (${bookTitle(plan.titleZh)}; ${document})${where && `, ${where}`}`;
  });
  const name = subject.nameEn === null ? "" : `${subject.nameEn}. `;
  const said = sources.length === 0 ? "" : `${sources.join("; ")}. `;
  return `${name}${said}In: ${TITLE_EN}, data version ${dataVersion}, ${address} , accessed ${accessed}.`;
}

/** A title within a title takes the single marks: 《…〈…〉…》. */
function bookTitle(title: string): string {
  return `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}

function datesChinese({ dateIssued, datePublished }: CitedPlan): string {
  if (dateIssued !== null) return `${dateIssued} 印发`;
  return datePublished === null ? "日期未写明" : `${datePublished} 公布`;
}

function datesEnglish({ dateIssued, datePublished }: CitedPlan): string {
  if (dateIssued !== null) return `issued ${dateIssued}`;
  return datePublished === null ? "date not stated" : `published ${datePublished}`;
}

function passageChinese({ section, phrase }: Citation): string {
  return `${UNNUMBERED.has(section) ? section : `第${section}条`}“${phrase}”`;
}

function passageEnglish({ section, phrase }: Citation): string {
  const words = { 标题: "title", 前言: "preface" }[section] ?? `section ${section}`;
  return `${words} “${phrase}”`;
}
