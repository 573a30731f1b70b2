import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
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

const collection = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ type: z.literal("FeatureCollection"), features: z.array(item) });

/**
 * Reads data/ and geo/ below `root`; faults of schema come back as problems with file and path.
 * The glossary binds those who write, and no page shows it: it is read apart from what is built.
 */
export function readAuthored(root: string): {
  readonly authored: Authored;
  readonly glossary: z.infer<typeof glossarySchema>;
  readonly problems: readonly Problem[];
} {
  const found: Problem[] = [];
  const read: Read = (path, schema, empty) =>
    readFile({ file: join(root, path), path, found }, schema, empty);
  const each: ReadEach = (folder, schema) => readFolder({ root, folder, found }, schema);
  const shared: SharedThings = {
    firms: each("data/enterprises", firmSchema),
    units: each("data/agencies", unitSchema),
    outside: each("geo/outside", outsidePlaceSchema),
  };
  const ids = readdirSync(join(root, "data/plans"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const mentions = ids.map((id) => readMentions(id, read));
  const plans = mentions.map((own) => ({
    ...readPlan(own.id, read),
    links: joinLinks(own.links, shared.outside),
    wordings: own.wordings,
  }));
  const authored: Authored = {
    plans: plans.filter((entry) => entry.plan !== null),
    industries: {
      ...read("data/industries.json", classificationSchema, { classes: [] }),
      terms: each("data/industry-terms", industryTermSchema).toSorted((a, b) =>
        a.class < b.class ? -1 : Number(a.class > b.class),
      ),
      wordings: joinWordings(mentions),
    },
    enterprises: joinEnterprises(shared.firms, mentions),
    agencies: joinAgencies(shared.units, mentions),
    sources: read("geo/sources.json", z.array(sourceSchema), []),
    redirects: read("data/redirects.json", z.array(sharedRedirectSchema), []),
  };
  const glossary = read(GLOSSARY, glossarySchema, []);
  return {
    authored,
    glossary,
    problems: [...found, ...joinProblems(shared, mentions), ...repeatedTerms(glossary)],
  };
}

type Read = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  empty: unknown,
) => z.infer<Schema>;
type ReadEach = <Schema extends z.ZodType<{ readonly id: string }>>(
  folder: string,
  schema: Schema,
) => readonly z.infer<Schema>[];

/** What a plan says of things that plans share, before it is joined with them. */
function readMentions(id: string, read: Read): PlanMentions {
  const folder = `data/plans/${id}`;
  return {
    id,
    mentions: read(`${folder}/enterprises.json`, z.array(mentionSchema), []),
    units: read(`${folder}/agencies.json`, z.array(writtenUnitSchema), []),
    links: read(`${folder}/links.json`, z.array(farLinkSchema), []),
    wordings: read(`${folder}/wordings.json`, z.array(wordingSchema), []),
  };
}

/** A plan's own files. */
function readPlan(id: string, read: Read): Omit<AuthoredPlan, "links" | "wordings"> {
  const folder = `data/plans/${id}`;
  const features = { features: [] };
  return {
    plan: read(`${folder}/plan.json`, planSchema, null),
    clauses: read(`${folder}/clauses.json`, z.array(clauseSchema), []),
    sites: read(`${folder}/sites.json`, z.array(siteSchema), []),
    tasks: read(`${folder}/tasks.json`, z.array(taskSchema), []),
    targets: read(`${folder}/targets.json`, z.array(targetSchema), []),
    records: read(`${folder}/records.json`, z.array(recordSchema), []),
    redirects: read(`${folder}/redirects.json`, z.array(redirectSchema), []),
    struck: read(`${folder}/struck.json`, z.array(struckSchema), []),
    exceptions: read(`${folder}/exceptions.json`, z.array(exceptionSchema), []),
    places: read(`geo/places/${id}.geojson`, collection(placeSchema), features).features,
    extents: read(`geo/extents/${id}.geojson`, collection(extentSchema), features).features,
  };
}

/** All files of a folder that holds one thing a file, by name; a file must be called as its thing. */
function readFolder<Schema extends z.ZodType<{ readonly id: string }>>(
  {
    root,
    folder,
    found,
  }: { readonly root: string; readonly folder: string; readonly found: Problem[] },
  schema: Schema,
): readonly z.infer<Schema>[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".json"));
  return names.toSorted().flatMap((name) => {
    const path = `${folder}/${name}`;
    const thing: z.infer<Schema> | null = readFile(
      { file: join(root, path), path, found },
      schema,
      null,
    );
    if (thing === null) return [];
    if (thing.id !== basename(name, ".json")) {
      found.push({ path, message: `the file is not called as its id: ${thing.id}` });
    }
    return [thing];
  });
}

function repeatedTerms(glossary: z.infer<typeof glossarySchema>): readonly Problem[] {
  const terms = new Set<string>();
  return glossary
    .filter(({ zh }) => terms.has(zh) || !terms.add(zh))
    .map(({ zh }) => ({ path: `${GLOSSARY}: ${zh}`, message: "duplicate term" }));
}

/** One file through its schema; a faulty file is reported and read as `empty`. */
function readFile<Schema extends z.ZodType>(
  {
    file,
    path,
    found,
  }: { readonly file: string; readonly path: string; readonly found: Problem[] },
  schema: Schema,
  empty: unknown,
): z.infer<Schema> {
  if (!existsSync(file)) {
    found.push({ path, message: "no such file" });
    return empty as z.infer<Schema>;
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    found.push({ path, message: `not JSON: ${String(error)}` });
    return empty as z.infer<Schema>;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    found.push({ path: `${path}: ${issuePath(value, issue.path)}`, message: issue.message });
  }
  return empty as z.infer<Schema>;
}

/** A path such as `[3 ustc].cites[0].section`, with the id of a list item where it has one. */
function issuePath(value: unknown, path: readonly PropertyKey[]): string {
  let current: unknown = value;
  return path
    .map((key) => {
      current = (current as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key];
      if (typeof key !== "number") return `.${String(key)}`;
      const item = current as { readonly id?: unknown; readonly section?: unknown } | null;
      const name = item?.id ?? item?.section;
      return `[${key}${typeof name === "string" ? ` ${name}` : ""}]`;
    })
    .join("");
}
