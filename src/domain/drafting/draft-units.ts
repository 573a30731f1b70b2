import type { Agency } from "../../model/types.ts";
import type { AgencyLevel } from "../../model/vocabulary.ts";
import { UNSEEN, type DraftInput } from "./draft-input.ts";
import type { EnglishDraft } from "./draft-english.ts";
import { shortName } from "./draft-sites.ts";

/** Which unit a plan means by which written name, and the units that no plan has named yet. */
export type UnitsDraft = {
  readonly written: readonly {
    readonly agency: string;
    readonly name: string;
    readonly review?: true;
  }[];
  readonly units: readonly {
    readonly id: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly level: AgencyLevel;
    readonly adcode: string | null;
    readonly review: true;
  }[];
};

/**
 * Units by their written names: one of this region that another plan has named is the same; one that another region has under the
 * same name gives its full name and English with the region changed; else both are guesses.
 */
export function draftUnits(
  names: readonly string[],
  input: DraftInput,
  english: EnglishDraft,
): UnitsDraft {
  const drafts = [...new Set(names)].map((name) => {
    const area = input.inside.find(({ nameZh }) => name.startsWith(nameZh));
    const level = levelOf(area?.nameZh ?? name, area?.adcode ?? input.region.adcode);
    const adcode = area?.adcode ?? adcodeOf(level, input.region.adcode);
    const same = input.agencies.filter(({ written }) => written.some((unit) => unit.name === name));
    const own = same.find((agency) => agency.adcode === adcode);
    if (own) return { written: { agency: own.id, name }, unit: null };
    const unit = {
      ...(area ? whole(name, english) : likeOther(same[0], name, input, english)),
      level,
      adcode,
      ...UNSEEN,
    };
    return { written: { agency: unit.id, name, ...UNSEEN }, unit };
  });
  return {
    written: drafts.map(({ written }) => written),
    units: drafts.flatMap(({ unit }) => unit ?? []),
  };
}

/** A unit that is written with its full name. */
function whole(nameZh: string, english: EnglishDraft) {
  return { id: english.idOf(nameZh), nameZh, nameEn: english.nameOf(nameZh) };
}

function likeOther(
  other: Agency | undefined,
  name: string,
  { region, areaNames }: DraftInput,
  english: EnglishDraft,
) {
  const theirs = areaNames.get(other?.adcode ?? "");
  if (other && theirs) {
    const short = (english_: string) =>
      english_.replace(/ (?:District|County|Province|Prefecture)$/u, "");
    const nameEn = other.nameEn.replace(short(theirs.nameEn), short(region.nameEn));
    const nameZh = other.nameZh.replace(theirs.nameZh, region.nameZh);
    return { id: english.idOf(nameEn), nameZh, nameEn };
  }
  const nameZh = /^[省市区县]/u.test(name) ? `${region.nameZh}${name.slice(1)}` : name;
  const nameEn = `${english.nameOf(shortName(region.nameZh))} ${english.nameOf(name.replace(/^[省市区县]/u, ""))}`;
  return { id: english.idOf(nameZh), nameZh, nameEn };
}

function levelOf(name: string, region: string): AgencyLevel {
  if (/^国家|^中国|海关$/u.test(name)) return "national";
  if (name.startsWith("省") || region.endsWith("0000")) return "province";
  if (name.startsWith("市") || region.endsWith("00")) return "city";
  return "district";
}

function adcodeOf(level: AgencyLevel, region: string): string | null {
  switch (level) {
    case "national":
      return null;
    case "province":
      return `${region.slice(0, 2)}0000`;
    case "city":
      return `${region.slice(0, 4)}00`;
    case "district":
      return region;
  }
}
