import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { Authored, AuthoredPlan } from "../src/domain/atlas/authored.ts";
import {
  joinAgencies,
  joinEnterprises,
  joinLinks,
  joinProblems,
  joinWordings,
  type PlanMentions,
  type SharedThings,
} from "../src/domain/atlas/join-authored.ts";
import { nearestName } from "../src/domain/problems/did-you-mean.ts";
import { withoutFollowers, type Lost } from "../src/domain/problems/followers.ts";
import type { Problem } from "../src/domain/problems/problem.ts";
import {
  classificationSchema,
  exceptionSchema,
  farLinkSchema,
  firmSchema,
  mentionSchema,
  outsidePlaceSchema,
  redirectSchema,
  sharedRedirectSchema,
  struckSchema,
  unitSchema,
  writtenUnitSchema,
} from "../src/model/authored-schema.ts";
import { authoredReader, type AuthoredReader, type Unsaved } from "./authored/authored-reader.ts";
import { extentSchema, placeSchema, sourceSchema } from "../src/model/geo-schema.ts";
import {
  clauseSchema,
  glossarySchema,
  industryTermSchema,
  planSchema,
  recordSchema,
  siteSchema,
  targetSchema,
  taskSchema,
  wordingSchema,
} from "../src/model/schema.ts";

const GLOSSARY = "data/glossary.json";

/** What people wrote, and what of it could not be read. */
export type ReadAuthored = {
  readonly authored: Authored;
  readonly glossary: z.infer<typeof glossarySchema>;
  readonly problems: readonly Problem[];
  /** Items and files that are not in `authored` because of a fault of their own. */
  readonly lost: readonly Lost[];
};

/**
 * Reads data/ and geo/ below `root`; faults of form come back as problems with file and path. A faulty item is left out
 * alone. The glossary binds those who write, and no page shows it: it is read apart from what is built.
 * @param unsaved what stands in the place of files that have not been written yet
 */
export function readAuthored(root: string, unsaved?: Unsaved): ReadAuthored {
  const reader = authoredReader(root, unsaved);
  const { one: read, list } = reader;
  const each: ReadEach = (folder, schema) => readFolder(root, folder, schema, reader);
  const shared: SharedThings = {
    firms: each("data/enterprises", firmSchema),
    units: each("data/agencies", unitSchema),
    outside: each("geo/outside", outsidePlaceSchema),
  };
  const ids = readdirSync(join(root, "data/plans"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const mentions = ids.map((id) => readMentions(id, reader));
  const plans = mentions.flatMap((own) => {
    const entry = readPlan(own.id, reader);
    const links = joinLinks(own.links, shared.outside);
    return entry ? [{ ...entry, links, wordings: own.wordings }] : [];
  });
  const authored: Authored = {
    plans,
    industries: {
      ...(read("data/industries.json", classificationSchema) ?? NO_CLASSES),
      terms: each("data/industry-terms", industryTermSchema).toSorted((a, b) =>
        a.class < b.class ? -1 : Number(a.class > b.class),
      ),
      wordings: joinWordings(mentions),
    },
    enterprises: joinEnterprises(shared.firms, mentions),
    agencies: joinAgencies(shared.units, mentions),
    sources: list("geo/sources.json", sourceSchema),
    redirects: list("data/redirects.json", sharedRedirectSchema),
  };
  const glossary = list(GLOSSARY, glossarySchema.element);
  const { problems: unread, lost } = reader;
  const joined = [...joinProblems(shared, mentions), ...repeatedTerms(glossary)];
  return {
    authored,
    glossary,
    problems: [...unread, ...strayFiles(root, ids), ...withoutFollowers(joined, lost)],
    lost,
  };
}

const NO_CLASSES = { source: { titleZh: "", titleEn: "", number: "" }, classes: [] };

type ReadEach = <Schema extends z.ZodType<{ readonly id: string }>>(
  folder: string,
  schema: Schema,
) => readonly z.infer<Schema>[];

/** What a plan says of things that plans share, before it is joined with them. */
function readMentions(id: string, { list }: AuthoredReader): PlanMentions {
  const folder = `data/plans/${id}`;
  return {
    id,
    mentions: list(`${folder}/enterprises.json`, mentionSchema),
    units: list(`${folder}/agencies.json`, writtenUnitSchema),
    links: list(`${folder}/links.json`, farLinkSchema),
    wordings: list(`${folder}/wordings.json`, wordingSchema),
  };
}

/** A plan's own files; null without the one that says what plan it is. */
function readPlan(
  id: string,
  { one, list, features, fault }: AuthoredReader,
): Omit<AuthoredPlan, "links" | "wordings"> | null {
  const folder = `data/plans/${id}`;
  const plan = one(`${folder}/plan.json`, planSchema);
  const own = {
    clauses: list(`${folder}/clauses.json`, clauseSchema),
    sites: list(`${folder}/sites.json`, siteSchema),
    tasks: list(`${folder}/tasks.json`, taskSchema),
    targets: list(`${folder}/targets.json`, targetSchema),
    records: list(`${folder}/records.json`, recordSchema),
    redirects: list(`${folder}/redirects.json`, redirectSchema),
    struck: list(`${folder}/struck.json`, struckSchema),
    exceptions: list(`${folder}/exceptions.json`, exceptionSchema),
    places: features(`geo/places/${id}.geojson`, placeSchema),
    extents: features(`geo/extents/${id}.geojson`, extentSchema),
  };
  if (plan === null) return null;
  if (plan.id !== id) {
    const message = `the folder is called ${id}, the plan says that it is ${plan.id}: they must be the same`;
    fault({ path: `${folder}/plan.json.id`, message }, { file: `${folder}/plan.json`, name: null });
    return null;
  }
  return { plan, ...own };
}

/** Files in geo/ that belong to no plan: one of the two is written otherwise. */
function strayFiles(root: string, plans: readonly string[]): readonly Problem[] {
  return ["geo/places", "geo/extents"].flatMap((folder) =>
    namesIn(join(root, folder), ".geojson")
      .filter((name) => !plans.includes(basename(name, ".geojson")))
      .map((name) => {
        const near = nearestName(basename(name, ".geojson"), plans);
        const meant = near === null ? "" : `; did you mean ${near}?`;
        return { path: `${folder}/${name}`, message: `no folder data/plans/ of that name${meant}` };
      }),
  );
}

/** All files of a folder that holds one thing a file, by name; a file must be called as its thing. */
function readFolder<Schema extends z.ZodType<{ readonly id: string }>>(
  root: string,
  folder: string,
  schema: Schema,
  { one, fault }: AuthoredReader,
): readonly z.infer<Schema>[] {
  return namesIn(join(root, folder), ".json").flatMap((name) => {
    const path = `${folder}/${name}`;
    const thing = one(path, schema);
    if (thing === null) return [];
    if (thing.id !== basename(name, ".json")) {
      fault({ path: `${path}.id`, message: `the file is not called as its id: ${thing.id}` });
    }
    return [thing];
  });
}

function namesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith("."))
    .toSorted();
}

function repeatedTerms(glossary: z.infer<typeof glossarySchema>): readonly Problem[] {
  const terms = new Set<string>();
  return glossary
    .filter(({ zh }) => terms.has(zh) || !terms.add(zh))
    .map(({ zh }) => ({ path: `${GLOSSARY}#${zh}`, message: "duplicate term" }));
}
