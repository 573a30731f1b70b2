import { normalForm } from "../clauses/normal-form.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN, type DraftInput } from "./draft-input.ts";
import { shortName } from "./draft-sites.ts";

const TITLE = /(?:规划|计划|方案|意见|措施|纲要|行动|报告)(?:\([^)]*\))?$/u;
const ISSUER = /(?:人民政府|办公厅|办公室|委员会|卫生健康委|发展改革委|局)$/u;
const NUMBER = /[\p{Script=Han}]{2,12}[〔[(]20\d{2}[〕\])]\d+号/u;
const DAY = /(20\d{2})年(\d{1,2})月(\d{1,2})日/u;
const SCOPE = /(?:大健康|生物医药|生命健康|医药健康|健康|中医药|医疗器械|康养)产业/u;
const STRUCTURE =
  /[一二三四五六七八九十两多](?:核|心|轴|带|区|园|极|翼|廊|城|谷|点|基地|中心|组团|板块)[^,;。"]{0,8}(?:、|,)?(?:[一二三四五六七八九十两多](?:核|心|轴|带|区|园|极|翼|廊|城|谷|点|基地|中心|组团|板块)[^,;。"]{0,8}(?:、|,)?)+/u;
/** Five-year plans by their names. */
const FIVE_YEARS: Readonly<Record<string, readonly [number, number]>> = {
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

/** What a text says of the document itself, as far as it can be told by its form. */
export function draftPlanFile(
  { plan, text, region }: DraftInput,
  sections: ReadonlyMap<string, string>,
  english: EnglishDraft,
) {
  const preface = sections.get("前言") ?? "";
  const lines = preface.split("\n").map((line) => line.trim());
  const titleZh = titleOf(lines) ?? `${region.nameZh}健康产业规划`;
  const normal = normalForm(text);
  const scopeZh = SCOPE.exec(normalForm(titleZh))?.[0] ?? SCOPE.exec(normal)?.[0] ?? "健康产业";
  const issuerZh = lines.find((line) => line.length <= 30 && ISSUER.test(line)) ?? null;
  return {
    id: plan,
    titleZh,
    titleEn: english.nameOf(titleZh),
    shortZh: shortName(region.nameZh),
    shortEn: english.nameOf(shortName(region.nameZh)),
    issuerZh,
    issuerEn: issuerZh && english.nameOf(issuerZh),
    documentNumber: NUMBER.exec(preface)?.[0] ?? null,
    dateIssued: dayIn(preface),
    datePublished: null,
    period: periodOf(normalForm(titleZh), normal),
    region: { adcode: region.adcode, nameZh: region.nameZh, nameEn: region.nameEn },
    scopeZh,
    scopeEn: english.nameOf(scopeZh).toLowerCase(),
    purposeZh: TO_BE_WRITTEN.zh,
    purposeEn: TO_BE_WRITTEN.en,
    residents: [],
    structure: structureIn(sections, english),
    layout: null,
    notesZh: [],
    notesEn: [],
    cites: [{ section: "标题", phrase: [...titleZh].slice(0, 60).join("") }],
    ...UNSEEN,
  };
}

/** The last line before the first heading that ends as titles do: a notice that sends the plan stands before it. */
function titleOf(lines: readonly string[]): string | null {
  const fits = (line: string) =>
    line.length <= 60 && TITLE.test(normalForm(line)) && !/[,。]/u.test(normalForm(line));
  return lines.findLast(fits) ?? null;
}

function dayIn(text: string): string | null {
  const [, year, month = "", day = ""] = DAY.exec(normalForm(text)) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function periodOf(title: string, text: string) {
  const [, from, to] = /(20\d{2})\s*[-—–~至]+\s*(20\d{2})/u.exec(title) ?? [];
  const named = Object.entries(FIVE_YEARS).find(([name]) => title.includes(name))?.[1];
  const years = [...text.matchAll(/[到至](20\d{2})年/gu)]
    .map(([, year]) => Number(year))
    .toSorted((a, b) => a - b);
  const last = Number(to ?? named?.[1] ?? years[0] ?? 2030);
  const vision = years.findLast((year) => year > last) ?? null;
  return { from: from === undefined ? (named?.[0] ?? null) : Number(from), to: last, vision };
}

function structureIn(sections: ReadonlyMap<string, string>, english: EnglishDraft) {
  for (const [section, written] of sections) {
    const phrase = STRUCTURE.exec(normalForm(written))?.[0].replace(/[、,]$/u, "");
    if (phrase === undefined || section === "前言") continue;
    return { phraseZh: phrase, phraseEn: english.nameOf(phrase), section, phrase };
  }
  return null;
}
