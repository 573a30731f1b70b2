import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Authored, AuthoredPlan } from "../src/domain/atlas/authored.ts";
import type { Problem } from "../src/domain/problems/problem.ts";
import {
  agencySchema,
  clauseSchema,
  enterpriseSchema,
  extentSchema,
  glossarySchema,
  industriesSchema,
  linkSchema,
  placeSchema,
  planSchema,
  recordSchema,
  siteSchema,
  sourceSchema,
  targetSchema,
  taskSchema,
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
  const read = <Schema extends z.ZodType>(path: string, schema: Schema, empty: unknown) =>
    readFile({ file: join(root, path), path, found }, schema, empty);
  const plans = readdirSync(join(root, "data/plans"))
    .toSorted()
    .map((id): AuthoredPlan => {
      const folder = `data/plans/${id}`;
      return {
        plan: read(`${folder}/plan.json`, planSchema, null),
        clauses: read(`${folder}/clauses.json`, z.array(clauseSchema), []),
        sites: read(`${folder}/sites.json`, z.array(siteSchema), []),
        tasks: read(`${folder}/tasks.json`, z.array(taskSchema), []),
        targets: read(`${folder}/targets.json`, z.array(targetSchema), []),
        links: read(`${folder}/links.json`, z.array(linkSchema), []),
        records: read(`${folder}/records.json`, z.array(recordSchema), []),
        places: read(`geo/places/${id}.geojson`, collection(placeSchema), { features: [] })
          .features,
        extents: read(`geo/extents/${id}.geojson`, collection(extentSchema), { features: [] })
          .features,
      };
    });
  const authored: Authored = {
    plans: plans.filter((entry) => entry.plan !== null),
    industries: read("data/industries.json", industriesSchema, {
      classes: [],
      terms: [],
      wordings: [],
    }),
    enterprises: read("data/enterprises.json", z.array(enterpriseSchema), []),
    agencies: read("data/agencies.json", z.array(agencySchema), []),
    sources: read("geo/sources.json", z.array(sourceSchema), []),
  };
  const glossary = read(GLOSSARY, glossarySchema, []);
  return { authored, glossary, problems: [...found, ...repeatedTerms(glossary)] };
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
