import { z } from "zod";
import {
  AGENCY_LEVELS,
  COMPARATORS,
  ENTERPRISE_ROLES,
  EXTENT_BASES,
  INDUSTRY_CLASSES,
  INDUSTRY_GROUPS,
  LINK_DIRECTIONS,
  LINK_KINDS,
  PLACE_METHODS,
  PRECISIONS,
  RECORD_KINDS,
  SITE_KINDS,
  SITE_STATUSES,
  STRATEGY_ROLES,
  TARGET_SCOPES,
  UNIT_MODES,
  UNPLACED_REASONS,
} from "./vocabulary.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is ASCII kebab-case");
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), "no space at either end");
/** A section locator made from the document's own headings: `二(二)6`, `前言`, `四(三)重点1`. */
const section = text;
const adcode = z.string().regex(/^\d{6}$/, "an adcode has six digits");
const isoDate = z.iso.date();

/** Where a fact stands: a section of the plan and a short phrase, a name or a figure, exactly as written there. */
export const citationSchema = z.strictObject({ section, phrase: text.max(80) });

const cites = z.array(citationSchema).min(1);

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
  /** The structure in the plan's own phrase, or null where the plan has none. */
  structure: z.strictObject({ phraseZh: text, phraseEn: text, section, phrase: text }).nullable(),
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
  status: z.enum(SITE_STATUSES),
  parent: id.nullable(),
  /** Whether the plan says that the site belongs to its parent (`text`) or we know it otherwise (`external`). */
  parentBasis: z.enum(["text", "external"]).nullable(),
  /** One sentence in our own words. */
  roleZh: text,
  roleEn: text,
  /** Focus industries in the plan's words; `wordings` in industries.json maps each to a class. */
  industries: z.array(z.strictObject({ term: text, section, phrase: text })),
  leadEnterprises: z.array(z.strictObject({ enterprise: id, section, phrase: text })),
  /** Sections of the tasks that name the site. */
  tasks: z.array(section),
  cites,
});

const placePropertiesSchema = z.strictObject({
  precision: z.enum(PRECISIONS),
  /** Radius in metres within which the true place lies; null exactly when the precision is `none`. */
  radiusM: z.number().positive().nullable(),
  method: z.enum(PLACE_METHODS),
  /** Ids in geo/sources.json. */
  sources: z.array(id).min(1),
  /** The district, county or city that the position must lie in; null when outside the ground data or unplaced. */
  adcode: adcode.nullable(),
  adminZh: text.nullable(),
  adminEn: text.nullable(),
  /** For areas: the adcodes whose union is the extent. */
  areaOf: z.array(adcode),
  unplacedReason: z.enum(UNPLACED_REASONS).nullable(),
  noteZh: text.nullable(),
  noteEn: text.nullable(),
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const placeSchema = z.strictObject({
  type: z.literal("Feature"),
  id,
  geometry: z.strictObject({ type: z.literal("Point"), coordinates: position }).nullable(),
  properties: placePropertiesSchema,
});

const ring = z.array(position).min(4);

/** An extent that is no administrative area, drawn by hand from named streets, towns or an axis: approximate. */
export const extentSchema = z.strictObject({
  type: z.literal("Feature"),
  id,
  geometry: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
    z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)) }),
    z.strictObject({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  ]),
  properties: z.strictObject({
    basis: z.enum(EXTENT_BASES),
    sources: z.array(id).min(1),
    noteZh: text,
    noteEn: text,
  }),
});

export const sourceSchema = z.strictObject({
  id,
  titleZh: text,
  titleEn: text,
  licence: text,
  url: z.url().nullable(),
  /** Datum of the source itself; positions in this repository are WGS-84 whatever the source used. */
  datum: z.enum(["WGS-84", "CGCS2000", "GCJ-02", "BD-09", "none"]),
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
  industries: z.array(text),
  cites,
});

export const targetSchema = z.strictObject({
  id,
  section,
  phrase: text,
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
  position: position.nullable(),
  precision: z.enum(PRECISIONS),
  radiusM: z.number().positive().nullable(),
  section,
  phrase: text,
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
});

/** A term of our own below a class, fine enough to find who else plans the same. */
export const industryTermSchema = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  class: z.enum(INDUSTRY_CLASSES),
});

/** A plan's own word for an industry, its English, and the class that it falls in, or null where it has no equal. */
export const wordingSchema = z.strictObject({
  term: text,
  termEn: text,
  class: z.enum(INDUSTRY_CLASSES).nullable(),
  /** The finer term below that class; null where the word is no narrower than its class, or has no equal. */
  finer: id.nullable(),
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

/** The one English for a Chinese term that comes up again and again, whatever the plan; `data/glossary.json`. */
export const glossarySchema = z.array(
  z.strictObject({
    zh: text,
    en: text.regex(/^\P{Script=Han}+$/u, "no Chinese characters in the English"),
  }),
);
