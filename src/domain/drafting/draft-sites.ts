import type { SiteKind, SiteStatus } from "../../model/vocabulary.ts";
import { isClassOfPlaces } from "../problems/class-problems.ts";
import { candidateNames, mentionsOf, type NameEndings } from "./candidate-names.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { TO_BE_WRITTEN, UNSEEN, type DraftArea, type DraftInput } from "./draft-input.ts";
import { draftStatus } from "./draft-status.ts";

const ENDINGS: NameEndings<SiteKind> = [
  ["hospital", /(?:医院|卫生院|疗养院|保健院)$/u],
  ["town", /(?:小镇|街区)$/u],
  [
    "zone",
    /(?:开发区|高新区|经开区|新区|集聚区|示范区|试验区|先导区|核心区|功能区|片区|产业带|走廊)$/u,
  ],
  ["institute", /(?:大学|学院|研究院|研究所|实验室|工作站)$/u],
  [
    "park",
    /(?:产业园|科技园|创新园|孵化园|加速器|孵化器|园区|基地|药谷|医谷|药城|医学城|健康城|科学城|生物城|未来城|新城|药港|医港)$/u,
  ],
  ["landscape", /(?:湿地|公园|景区|度假区)$/u],
  ["building", /(?:大厦|广场|博物馆|体育馆|酒店)$/u],
  ["platform", /(?:中心|平台)$/u],
];
/** Data and software, whatever else a name says (`data/README.md` 3, question 8). */
const ONLINE = /数据|信息|云平台|在线|资源库|系统/u;
const MOST_CITES = 3;

/** A site as it is drafted, and the area whose point it can take; null where the point is to be found. */
export type SiteDraft = ReturnType<typeof draft>;

/**
 * The region, the areas inside it that the text names, and candidates by the endings of their names. Parent of all is the region;
 * what a site is to do is to be written.
 */
export function draftSites(
  input: DraftInput,
  sections: ReadonlyMap<string, string>,
  english: EnglishDraft,
): readonly SiteDraft[] {
  const { region, inside } = input;
  const regionId = english.idOf(shortName(region.nameZh));
  const own = (nameZh: string, kind: SiteKind, area: DraftArea | null) => {
    const mentions = mentionsOf(nameZh, sections);
    return mentions.length === 0
      ? []
      : [draft({ nameZh, kind, mentions, area }, regionId, english)];
  };
  const areas = inside.flatMap((area) => own(area.nameZh, "area", area));
  const known = [...input.siteNames.keys()].filter((nameZh) => nameZh.length > 3);
  const named = known.flatMap((nameZh) => own(nameZh, kindOf(nameZh), null));
  const taken = new Set([region.nameZh, ...[...areas, ...named].map(({ nameZh }) => nameZh)]);
  const candidates = candidateNames(sections, ENDINGS)
    .filter(({ nameZh }) => !taken.has(nameZh) && !ONLINE.test(nameZh) && !isClassOfPlaces(nameZh))
    .map((candidate) => draft({ ...candidate, area: null }, regionId, english));
  return [regionSite(input, sections, regionId), ...areas, ...named, ...candidates];
}

function regionSite(
  { region }: DraftInput,
  sections: ReadonlyMap<string, string>,
  id: string,
): SiteDraft {
  const whole = mentionsOf(region.nameZh, sections);
  const short = mentionsOf(shortName(region.nameZh), sections);
  const phrase = whole.length > 0 ? region.nameZh : shortName(region.nameZh);
  const section = (whole[0] ?? short[0])?.section ?? "标题";
  return {
    ...site(id, region.nameZh, region.nameEn),
    kind: "area",
    status: "existing",
    cites: [{ section: section === "前言" ? "标题" : section, phrase }],
    area: region,
  };
}

type Found = {
  readonly nameZh: string;
  readonly kind: SiteKind;
  readonly mentions: readonly { readonly section: string; readonly before: string }[];
  readonly area: DraftArea | null;
};

function draft({ nameZh, kind, mentions, area }: Found, parent: string, english: EnglishDraft) {
  const sections = [...new Set(mentions.map(({ section }) => section))].slice(0, MOST_CITES);
  return {
    ...site(english.idOf(nameZh), nameZh, english.nameOf(nameZh)),
    kind,
    status: statusOf(nameZh, kind, mentions, area),
    parent: parent as string | null,
    parentBasis: "external" as "external" | null,
    cites: sections.map((section) => ({ section, phrase: nameZh })),
    area,
  };
}

/** A whole area is there; so is a named hospital, university or zone, unless the text says that it is to come. */
function statusOf(
  nameZh: string,
  kind: SiteKind,
  mentions: Found["mentions"],
  area: DraftArea | null,
): SiteStatus {
  if (area) return "existing";
  const said = draftStatus(mentions.map(({ before }) => before));
  const isThere = /(?:医院|大学|学院|高新区|经开区|开发区)$/u.test(nameZh) && kind !== "platform";
  return isThere && said === "unclear" ? "existing" : said;
}

function site(id: string, nameZh: string, nameEn: string) {
  return {
    id,
    nameZh,
    nameEn,
    aliases: [],
    kind: "area" as SiteKind,
    strategyRole: null,
    strategyWordZh: null,
    strategyWordEn: null,
    status: "unclear" as SiteStatus,
    parent: null as string | null,
    parentBasis: null as "external" | null,
    roleZh: TO_BE_WRITTEN.zh,
    roleEn: TO_BE_WRITTEN.en,
    industries: [],
    leadEnterprises: [],
    ...UNSEEN,
  };
}

function kindOf(nameZh: string): SiteKind {
  return ENDINGS.find(([, ending]) => ending.test(nameZh))?.[0] ?? "area";
}

/** 成都 of 成都市: a text has mostly the short one. */
export function shortName(nameZh: string): string {
  return nameZh.length > 2
    ? nameZh.replace(/(?:省|市|区|县|特别行政区|自治区|自治州)$/u, "")
    : nameZh;
}

/** A feature of the places file for a drafted site: a whole area stands at the point that its polygon gives, the rest nowhere yet. */
export function draftPlace({ id, area }: SiteDraft) {
  return {
    type: "Feature",
    id,
    geometry: area && { type: "Point", coordinates: area.position },
    properties: {
      precision: area === null ? "none" : isCity(area.adcode) ? "city" : "district",
      radiusM: area && area.radiusM,
      method: area === null ? "none" : "seat",
      sources: [area === null ? "plan-text" : "tianditu-boundaries"],
      adcode: area && area.adcode,
      adminZh: area && area.nameZh,
      adminEn: area && area.nameEn,
      areaOf: area === null ? [] : [area.adcode],
      unplacedReason: area === null ? "unnamed-place" : null,
      noteZh: null,
      noteEn: null,
    },
    ...UNSEEN,
  };
}

function isCity(adcode: string): boolean {
  return adcode.endsWith("00");
}
