import { z } from "zod";
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
} from "../../src/model/authored-schema.ts";
import { extentSchema, placeSchema, sourceSchema } from "../../src/model/geo-schema.ts";
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
} from "../../src/model/schema.ts";
import { valueLabels } from "./value-labels.ts";

/** A kind of authored file: what one thing in it is, whether it holds one, a list or features, and which files are of it. */
type AuthoredKind = {
  readonly item: z.ZodType;
  readonly holds: "one" | "list" | "features";
  readonly files: string;
};

const inPlan = (name: string, item: z.ZodType): AuthoredKind => ({
  item,
  holds: "list",
  files: `data/plans/*/${name}.json`,
});

/** Every kind of authored file by the name of its schema. */
export const AUTHORED_KINDS: Readonly<Record<string, AuthoredKind>> = {
  plan: { item: planSchema, holds: "one", files: "data/plans/*/plan.json" },
  clauses: inPlan("clauses", clauseSchema),
  sites: inPlan("sites", siteSchema),
  tasks: inPlan("tasks", taskSchema),
  targets: inPlan("targets", targetSchema),
  links: inPlan("links", farLinkSchema),
  records: inPlan("records", recordSchema),
  wordings: inPlan("wordings", wordingSchema),
  mentions: inPlan("enterprises", mentionSchema),
  "written-units": inPlan("agencies", writtenUnitSchema),
  redirects: inPlan("redirects", redirectSchema),
  struck: inPlan("struck", struckSchema),
  exceptions: inPlan("exceptions", exceptionSchema),
  places: { item: placeSchema, holds: "features", files: "geo/places/*.geojson" },
  extents: { item: extentSchema, holds: "features", files: "geo/extents/*.geojson" },
  outside: { item: outsidePlaceSchema, holds: "one", files: "geo/outside/*.json" },
  sources: { item: sourceSchema, holds: "list", files: "geo/sources.json" },
  enterprise: { item: firmSchema, holds: "one", files: "data/enterprises/*.json" },
  agency: { item: unitSchema, holds: "one", files: "data/agencies/*.json" },
  "industry-term": { item: industryTermSchema, holds: "one", files: "data/industry-terms/*.json" },
  industries: { item: classificationSchema, holds: "one", files: "data/industries.json" },
  glossary: { item: glossarySchema.element, holds: "list", files: "data/glossary.json" },
  "shared-redirects": { item: sharedRedirectSchema, holds: "list", files: "data/redirects.json" },
};

/** Folder of the schemas, from the root. */
export const SCHEMA_FOLDER = "data/schema";

/** JSON Schemas (draft 2020-12) of all authored files, by path from the root, made from the schemas by which they are read. */
export function authoredSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(AUTHORED_KINDS).map(([name, kind]) => [
      `${SCHEMA_FOLDER}/${name}.json`,
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `urn:kangtu:authored:${name}`,
        title: kind.files,
        ...fileSchema(kind),
      },
    ]),
  );
}

/** For editors that map schemas to files by name: lists cannot name their schema themselves. */
export function editorSettings(): unknown {
  return {
    "json.schemas": Object.entries(AUTHORED_KINDS).map(([name, { files }]) => ({
      fileMatch: [`/${files}`],
      url: `./${SCHEMA_FOLDER}/${name}.json`,
    })),
    "files.associations": { "*.geojson": "json" },
  };
}

function fileSchema({ item, holds }: AuthoredKind): object {
  const one = withMark(itemSchema(item));
  switch (holds) {
    case "one":
      return withProperty(one, "$schema", { type: "string" });
    case "list":
      return { type: "array", items: one };
    case "features":
      return {
        type: "object",
        required: ["type", "features"],
        properties: {
          $schema: { type: "string" },
          type: { const: "FeatureCollection" },
          features: { type: "array", items: one },
        },
      };
  }
}

function itemSchema(item: z.ZodType): JsonObject {
  const { $schema: _draft, ...schema } = z.toJSONSchema(item, {
    io: "input",
    override: ({ jsonSchema }) => {
      const labels = Array.isArray(jsonSchema.enum)
        ? valueLabels(jsonSchema.enum.map(String))
        : null;
      // Editors show these beside the values that they offer.
      if (labels) Object.assign(jsonSchema, { enumDescriptions: labels });
    },
  });
  return schema as JsonObject;
}

type JsonObject = { readonly properties?: Readonly<Record<string, unknown>> };

/** What a program wrote may say that nobody has looked at it. */
function withMark(schema: JsonObject): JsonObject {
  return withProperty(schema, "review", {
    const: true,
    description: "Nobody has looked at it: the build refuses it until this line is gone.",
  });
}

function withProperty(schema: JsonObject, name: string, property: object): JsonObject {
  return { ...schema, properties: { ...schema.properties, [name]: property } };
}
