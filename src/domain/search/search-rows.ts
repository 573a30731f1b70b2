import type { Agency, Enterprise, UsedWord } from "../../model/types.ts";
import { formatRef, type ThingRef } from "../../model/thing-ref.ts";
import type { AtlasPlan, Industry, Province, WholePlan, Wordings } from "../atlas/atlas.ts";
import { provinceOf } from "../atlas/province-of.ts";
import { clauseRef, siteRef, taskRef } from "../things/refs.ts";
import { readingsOf } from "../industries/readings.ts";
import { foldName } from "./fold.ts";
import { BETWEEN, type SearchRows } from "./search-file.ts";

/** A thing as it is found: its names, and the plan's words about it. */
export type SearchEntry = {
  readonly ref: ThingRef;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
};

/** How a name is read, character by character with what stands beside it: made when the atlas is built. */
export type ReadName = (name: string) => readonly string[];

/** All that can be found of one plan, itself left out. */
export function planEntries({ plan, details }: WholePlan): readonly SearchEntry[] {
  const inWords = (words: readonly UsedWord[]) =>
    words.flatMap(({ term }) => [term, plan.wordings[term]?.termEn ?? ""]);
  const titled = ({
    titleZh,
    titleEn,
  }: {
    readonly titleZh: string;
    readonly titleEn: string;
  }) => ({
    nameZh: titleZh,
    nameEn: titleEn,
    aliases: [],
  });
  return [
    ...plan.sites.map((site) => ({
      ...site,
      ref: siteRef(site),
      words: [...inWords(site.industries), ...phrasesOf(site.cites)],
    })),
    ...details.tasks.map((task) => ({
      ...titled(task),
      ref: taskRef(plan.id, task.section),
      words: inWords(task.industries),
    })),
    ...details.targets.map((target): SearchEntry => ({
      ref: { type: "target", plan: plan.id, id: target.id },
      nameZh: target.metricZh,
      nameEn: target.metricEn,
      aliases: [],
      words: [
        ...phrasesOf([target, ...target.alsoIn]),
        ...(target.industry === null ? [] : inWords([{ term: target.industry }])),
      ],
    })),
    ...details.records.map((record): SearchEntry => ({
      ...record,
      ref: { type: "record", plan: plan.id, id: record.id },
      words: [...inWords(record.industries), ...phrasesOf([record, ...record.alsoIn])],
    })),
    ...details.links.map((link): SearchEntry => ({
      ref: { type: "link", plan: plan.id, id: link.id },
      nameZh: link.toZh,
      nameEn: link.toEn,
      aliases: [],
      words: phrasesOf([link, ...link.alsoIn]),
    })),
    ...plan.clauses.map((clause) => ({
      ...titled(clause),
      ref: clauseRef(plan.id, clause.section),
      words: [],
    })),
  ];
}

function phrasesOf(cites: readonly { readonly phrase: string }[]): readonly string[] {
  return cites.map(({ phrase }) => phrase);
}

type SharedThings = {
  readonly plans: readonly AtlasPlan[];
  readonly provinces: readonly Province[];
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  readonly industries: Iterable<Industry>;
  readonly wordings: Wordings;
};

/** What plans share, and the plans themselves. */
export function sharedEntries(shared: SharedThings): readonly SearchEntry[] {
  const provinceById = new Map(shared.provinces.map((province) => [province.adcode, province]));
  const spoken = wordsByIndustry(shared.wordings);
  return [
    ...shared.plans.map((plan): SearchEntry => {
      const province = provinceById.get(provinceOf(plan.region.adcode));
      return {
        ref: { type: "plan", plan: plan.id },
        nameZh: plan.titleZh,
        nameEn: plan.titleEn,
        aliases: [plan.shortZh, plan.region.nameZh, plan.documentNumber ?? ""],
        words: [
          plan.shortEn,
          plan.region.nameEn,
          plan.issuerZh ?? "",
          plan.scopeZh,
          province?.nameZh ?? "",
          province?.nameEn ?? "",
          plan.structure?.phraseZh ?? "",
        ],
      };
    }),
    ...shared.enterprises.map((firm): SearchEntry => ({
      ...firm,
      ref: { type: "enterprise", id: firm.id },
      aliases: [firm.fullNameZh ?? "", ...firm.aliases],
      words: firm.mentions.map(({ phrase }) => phrase),
    })),
    ...shared.agencies.map((agency): SearchEntry => ({
      ...agency,
      ref: { type: "agency", id: agency.id },
      aliases: agency.written.map(({ name }) => name),
      words: [],
    })),
    ...[...shared.industries].map((industry): SearchEntry => ({
      ...industry,
      ref: { type: "industry", id: industry.id },
      aliases: [],
      words: spoken.get(industry.id) ?? [],
    })),
  ];
}

/** The plans' words that are read as an industry, with their English. */
function wordsByIndustry(wordings: Wordings): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [term, { termEn }] of Object.entries(wordings)) {
    for (const reading of readingsOf({ wordings }, { term })) {
      const id = reading.finer ?? reading.class;
      words.set(id, [...(words.get(id) ?? []), term, termEn]);
    }
  }
  return words;
}

/**
 * Entries column by column. What is said twice of a thing is written once; a reading only where the characters by
 * themselves would give another.
 * @param plain how a folded name is read character by character
 */
export function searchRows(
  plans: readonly string[],
  entries: readonly SearchEntry[],
  { read, plain }: { readonly read: ReadName; readonly plain: ReadName },
): SearchRows {
  const cells = entries.map((entry) => {
    const aliases = distinct(entry.aliases, [entry.nameZh]);
    const known = [entry.nameZh, entry.nameEn, ...aliases];
    return { ...entry, aliases, words: distinct(entry.words, known) };
  });
  const names = new Set(cells.flatMap(({ nameZh, aliases }) => [nameZh, ...aliases]));
  const readings = [...names].flatMap((name): readonly (readonly [string, string])[] => {
    const sound = read(foldName(name)).join(" ");
    return sound === plain(foldName(name)).join(" ") ? [] : [[name, sound]];
  });
  return {
    version: 1,
    kind: "search",
    plans,
    refs: cells.map(({ ref }) => formatRef(ref)),
    zh: cells.map(({ nameZh }) => nameZh),
    en: cells.map(({ nameEn }) => nameEn),
    also: cells.map(({ aliases }) => aliases.join(BETWEEN)),
    words: cells.map(({ words }) => words.join(BETWEEN)),
    readings: Object.fromEntries(readings),
  };
}

/** Texts once each, without those that are known, or part of what is known. */
function distinct(texts: readonly string[], known: readonly string[]): readonly string[] {
  const folded = known.map(foldName);
  const isAlias = known.length === 1;
  const seen = new Set(folded);
  return texts.filter((text) => {
    const name = foldName(text);
    if (name === "" || seen.has(name)) return false;
    if (!isAlias && folded.some((one) => one.includes(name))) return false;
    seen.add(name);
    return true;
  });
}
