import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { Authored } from "../src/domain/atlas/authored.ts";
import {
  joinAgencies,
  joinEnterprises,
  joinLinks,
  joinProblems,
  joinWordings,
  type SharedThings,
} from "../src/domain/atlas/join-authored.ts";
import { nearestName } from "../src/domain/problems/did-you-mean.ts";
import { withoutFollowers, type Lost } from "../src/domain/problems/followers.ts";
import type { Problem } from "../src/domain/problems/problem.ts";
import {
  classificationSchema,
  firmSchema,
  outsidePlaceSchema,
  sharedRedirectSchema,
  unitSchema,
} from "../src/model/authored-schema.ts";
import { authoredReader, type AuthoredReader } from "../src/domain/authored/authored-reader.ts";
import { readMentions, readPlan } from "../src/domain/authored/read-plan.ts";
import { readJsonFile } from "./authored/read-json.ts";
import { valueLabels } from "./authored/value-labels.ts";
import { sourceSchema } from "../src/model/geo-schema.ts";
import { glossarySchema, industryTermSchema } from "../src/model/schema.ts";

/** Values of files that have not been written yet, by path from the root: what somebody is at work on. */
export type Unsaved = ReadonlyMap<string, unknown>;

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
export function readAuthored(root: string, unsaved: Unsaved = new Map()): ReadAuthored {
  const readFile = (path: string) =>
    unsaved.has(path)
      ? { value: unsaved.get(path), problem: null }
      : readJsonFile(join(root, path), path);
  const reader = authoredReader(readFile, valueLabels);
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
