import { z } from "zod";
import {
  AGENCY_LEVELS,
  COMPARATORS,
  ENTERPRISE_ROLES,
  INDUSTRY_CLASSES,
  INDUSTRY_GROUPS,
  LINK_DIRECTIONS,
  LINK_KINDS,
  PRECISIONS,
  RECORD_KINDS,
  SITE_KINDS,
  SITE_STATUSES,
  STRATEGY_ROLES,
  TARGET_SCOPES,
  UNIT_MODES,
} from "./vocabulary.ts";
import { adcode, id, position, section, text } from "./primitives.ts";

const isoDate = z.iso.date();

/** Where a fact stands: a section of the plan and a short phrase, a name or a figure, exactly as written there. */
export const citationSchema = z.strictObject({ section, phrase: text.max(80) });

const cites = z.array(citationSchema).min(1);
/** Where else the plan says the same thing, beside its first mention. */
const alsoIn = z.array(citationSchema).default([]);

/** One reading of a word for an industry: its class and the finer term below that, null where it is no narrower. */
export const readingSchema = z.strictObject({
  class: z.enum(INDUSTRY_CLASSES),
  finer: id.nullable(),
});

/** A plan's word for an industry where it is used; `classes` only where the context reads it otherwise than usual. */
const usedWord = { term: text, classes: z.array(readingSchema).optional() };
export const usedWordSchema = z.strictObject(usedWord);

const citedIndustries = z.array(z.strictObject({ ...usedWord, section, phrase: text }));

export const planSchema = z.strictObject({
  id,
  titleZh: text,
  titleEn: text,
  shortZh: text,
  shortEn: text,
  issuerZh: text.nullable(),
  issuerEn: text.nullable(),
  documentNumber: text.nullable(),
  dateIssued: isoDate.nullable(),
  datePublished: isoDate.nullable(),
  /** First and last year of the goals, last day inclusive; `from` is null where the text has none. */
  period: z.strictObject({ from: z.int().nullable(), to: z.int(), vision: z.int().nullable() }),
  region: z.strictObject({ adcode, nameZh: text, nameEn: text }),
  /** The plan's own word for its field: 大健康, 生物医药 and 生命健康 are not the same. */
  scopeZh: text,
  scopeEn: text,
  purposeZh: text,
  purposeEn: text,
  /** What the plan has to do with its residents, in plain words of our own; empty where nobody has written it yet. */
  residents: z
    .array(z.strictObject({ textZh: text, textEn: text, section, phrase: text.max(80) }))
    .max(3)
    .default([]),
  /** The structure in the plan's own phrase, or null where the plan has none. */
  structure: z.strictObject({ phraseZh: text, phraseEn: text, section, phrase: text }).nullable(),
  /** Parts of the region with a line for each, where the plan lays them out; no structure, so it gives no roles. */
  layout: z
    .strictObject({
      phraseZh: text,
      phraseEn: text,
      section,
      phrase: text,
      parts: z
        .array(z.strictObject({ site: id, lineZh: text, lineEn: text, section, phrase: text }))
        .min(2),
    })
    .nullable(),
  /** What a reader must know of the document itself: parts missing, text stripped, a repost. */
  notesZh: z.array(text),
  notesEn: z.array(text),
  cites,
});

export const clauseSchema = z.strictObject({
  section,
  parent: section.nullable(),
  titleZh: text,
  titleEn: text,
  summaryZh: text,
  summaryEn: text,
});

export const siteSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  aliases: z.array(text),
  kind: z.enum(SITE_KINDS),
  strategyRole: z.enum(STRATEGY_ROLES).nullable(),
  /** The plan's own word for that role (翼, 支点); set exactly when the role is. */
  strategyWordZh: text.nullable(),
  strategyWordEn: text.nullable(),
  status: z.enum(SITE_STATUSES),
  parent: id.nullable(),
  /** Whether the plan says that the site belongs to its parent (`text`) or we know it otherwise (`external`). */
  parentBasis: z.enum(["text", "external"]).nullable(),
  /** One sentence in our own words. */
  roleZh: text,
  roleEn: text,
  /** Focus industries in the plan's words; the plan's wordings give each its usual classes. */
  industries: citedIndustries,
  leadEnterprises: z.array(z.strictObject({ enterprise: id, section, phrase: text })),
  /** Sections of the tasks that name the site. */
  tasks: z.array(section),
  cites,
});

export const taskSchema = z.strictObject({
  section,
  titleZh: text,
  titleEn: text,
  summaryZh: text,
  summaryEn: text,
  /** The bracket that names the units, exactly as written; null where the clause names none. */
  unitsPhrase: text.nullable(),
  unitMode: z.enum(UNIT_MODES),
  leadUnits: z.array(text),
  supportingUnits: z.array(text),
  deadline: z
    .strictObject({ date: text.regex(/^\d{4}(-\d{2}){0,2}$/), section, phrase: text })
    .nullable(),
  sites: z.array(id),
  enterprises: z.array(id),
  /** The plan's own words for the industries that the clause works on. */
  industries: z.array(usedWordSchema),
  cites,
});

export const targetSchema = z.strictObject({
  id,
  section,
  phrase: text,
  alsoIn,
  metricZh: text,
  metricEn: text,
  /** Set where two plans set the same thing, and only then. */
  metric: id.nullable(),
  comparator: z.enum(COMPARATORS),
  value: z.number(),
  /** Upper end; set exactly when the comparator is `range`. */
  valueTo: z.number().nullable(),
  unitZh: text,
  unitEn: text,
  year: z.int().nullable(),
  baseline: text.nullable(),
  scope: z.enum(TARGET_SCOPES),
  site: id.nullable(),
  industry: text.nullable(),
});

export const enterpriseSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  fullNameZh: text.nullable(),
  aliases: z.array(text),
  stateOwned: z.boolean(),
  mentions: z
    .array(
      z.strictObject({
        plan: id,
        role: z.enum(ENTERPRISE_ROLES),
        roleZh: text,
        roleEn: text,
        section,
        phrase: text,
      }),
    )
    .min(1),
});

export const agencySchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  /** The unit as written, by plan. */
  written: z.array(z.strictObject({ plan: id, name: text })).min(1),
  level: z.enum(AGENCY_LEVELS),
  adcode: adcode.nullable(),
});

export const linkSchema = z.strictObject({
  id,
  /** The site of the plan at the near end. */
  from: id,
  toZh: text,
  toEn: text,
  kind: z.enum(LINK_KINDS),
  direction: z.enum(LINK_DIRECTIONS),
  aboutZh: text,
  aboutEn: text,
  /** Id of the place at the far end in geo/outside/; null where it has none. The next three follow from it. */
  place: id.nullable(),
  position: position.nullable(),
  precision: z.enum(PRECISIONS),
  radiusM: z.number().positive().nullable(),
  section,
  phrase: text,
  alsoIn,
});

export const recordSchema = z.strictObject({
  id,
  kind: z.enum(RECORD_KINDS),
  nameZh: text,
  nameEn: text,
  aboutZh: text,
  aboutEn: text,
  year: z.int().nullable(),
  sites: z.array(id),
  section,
  phrase: text,
  alsoIn,
  aliases: z.array(text).default([]),
  /** As for sites; null where nothing is built or won. */
  status: z.enum(SITE_STATUSES).nullable().default(null),
  industries: citedIndustries.default([]),
  /** Sections of the tasks that order it. */
  tasks: z.array(section).default([]),
});

/** A term of our own below a class, fine enough to find who else plans the same. */
export const industryTermSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  class: z.enum(INDUSTRY_CLASSES),
});

/** A plan's own word for an industry, its English and its usual readings: several, or none where it has no equal. */
export const wordingSchema = z.strictObject({
  term: text,
  termEn: text,
  classes: z.array(readingSchema),
});

export const industriesSchema = z.strictObject({
  source: z.strictObject({ titleZh: text, titleEn: text, number: text }),
  classes: z.array(
    z.strictObject({
      code: z.enum(INDUSTRY_CLASSES),
      nameZh: text,
      nameEn: text,
      group: z.enum(INDUSTRY_GROUPS),
    }),
  ),
  terms: z.array(industryTermSchema),
  wordings: z.array(wordingSchema),
});

const english = text.regex(/^\P{Script=Han}+$/u, "no Chinese characters in the English");

/** The one English for a Chinese term that comes up again and again, whatever the plan; `data/glossary.json`. */
export const glossarySchema = z.array(
  z.strictObject({
    zh: text,
    en: english,
    /** Other forms that say the same in a sentence: the adjective, the verb. */
    also: z.array(english).default([]),
  }),
);
