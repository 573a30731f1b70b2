import { gzipSync } from "node:zlib";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { PublishedIndex } from "../../src/model/types.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";
import { parseCsv } from "../fixtures/parse-csv.ts";
import { signedArea } from "../fixtures/ring-area.ts";

const { files, plans, binaries } = publishedAtlas();

function read<Value>(path: string): Value {
  const content = files.get(path);
  if (content === undefined) throw new Error(`not published: ${path}`);
  return JSON.parse(content) as Value;
}

const index = read<PublishedIndex>("index.json");
const pathsLike = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));

/** What the schema of a file describes: records, the properties of features, or the whole. */
function recordsOf(path: string): readonly unknown[] {
  const content = read<unknown>(path);
  if (path.endsWith(".geojson")) {
    return (content as { readonly features: readonly Feature[] }).features.map(
      ({ properties }) => properties,
    );
  }
  return Array.isArray(content) ? content : [content];
}

describe("the published schemas", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false });
  addFormats.default(ajv);
  const schemas = pathsLike(/^schema\//);
  for (const path of schemas) ajv.addSchema(read<AnySchema>(path), path);
  const faultsOf = (schema: string, record: unknown) => {
    const validate = ajv.getSchema(schema);
    if (!validate) throw new Error(`no such schema: ${schema}`);
    validate(record);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
  const described = Object.entries(index.schemas);

  it.each(described)("describe every record of %s in %s", (file, schema) => {
    const records = recordsOf(file);
    expect(records.length).toBeGreaterThan(0);
    expect([...new Set(records.flatMap((record) => faultsOf(schema, record)))]).toEqual([]);
  });

  it("describe every record of each plan alone", () => {
    const own = pathsLike(/^plans\//);
    expect(own).toHaveLength(plans.length * 7);
    for (const path of own) {
      const schema = index.schemas[path.replace(/.*\//, "")] ?? path;
      expect(recordsOf(path).flatMap((record) => faultsOf(schema, record)), path).toEqual([]);
    }
  });

  it("say which draft they are of, and have a name each of its own", () => {
    const names = schemas.map((path) => read<{ readonly $id: string }>(path).$id);
    expect(new Set(names).size).toBe(schemas.length);
    for (const path of schemas) {
      expect(read<object>(path)).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: expect.stringMatching(/^urn:kangtu:data:v1:[a-z]+$/) as unknown,
      });
    }
    expect(new Set(described.map(([, schema]) => schema))).toEqual(new Set(schemas));
  });

  it("refuse a record that lacks a field, has another or a value of another kind", () => {
    const [task] = recordsOf("tasks.json") as readonly Readonly<Record<string, unknown>>[];
    const { plan: _, ...without } = task ?? {};
    expect(faultsOf("schema/task.json", task)).toEqual([]);
    expect(faultsOf("schema/task.json", without).join()).toContain('"missingProperty":"plan"');
    expect(faultsOf("schema/task.json", { ...task, more: 1 }).join()).toContain("more");
    expect(faultsOf("schema/task.json", { ...task, lifeCycle: "over" })).toHaveLength(1);
    expect(faultsOf("schema/task.json", { ...task, lifeCycleOn: "21 November" })).not.toEqual([]);
  });
});

describe("the index", () => {
  it("lists every file that others may rely on, and none that is not there", () => {
    const own = /^(atlas|first-map|ground|joins|metrics|scene|search)\/|^index\.json$/;
    const documented = [...files.keys()].filter((path) => !own.test(path));
    expect(index.files).toEqual([...documented, ...binaries.keys()].toSorted());
    for (const { id, folder } of index.plans) {
      expect(folder).toBe(`plans/${id}/`);
      expect(files.has(`${folder}sites.geojson`)).toBe(true);
    }
  });

  it("has the terms beside the data, under the name that it gives", () => {
    const [, terms = ""] = /see (\S+?):/.exec(index.licence) ?? [];
    expect(files.get(terms)).toContain("# Licences of the data");
    expect(files.get("LICENSE")).toContain("Apache License");
  });

  it("says of every file that grows with each plan how large it is", () => {
    const told = index.downloads.map(({ path }) => path);
    const growing = pathsLike(/^[^/]+\.(csv|json|geojson)$/).filter(
      (path) => path !== "index.json" && path !== "schemas.json",
    );
    const tables = [...binaries.keys()].filter((path) => path.endsWith(".parquet"));
    expect(told).toEqual([...growing, ...tables, "packages/kangtu.zip"].toSorted());
    for (const { path, bytes } of index.downloads) {
      expect(bytes, path).toBe(Buffer.byteLength(files.get(path) ?? binaries.get(path) ?? ""));
    }
  });

  it("leaves no file over 6 MB unsaid", () => {
    const told = new Set(index.downloads.map(({ path }) => path));
    const large = [...files].filter(([path, content]) => !told.has(path) && content.length > 2e6);
    expect(large.map(([path]) => path)).toEqual([]);
  });
});

describe("each plan's own files", () => {
  it.each(["sites.geojson", "clauses.json", "tasks.json", "targets.json", "links.json", "records.json"])(
    "have together what %s has, in its order",
    (name) => {
      const own = index.plans.flatMap(({ folder }) => recordsOf(`${folder}${name}`));
      expect(own).toEqual(recordsOf(name));
    },
  );
});

const featuresOf = (path: string) => read<{ readonly features: readonly Feature[] }>(path).features;
type Places = { readonly water: readonly Feature[]; readonly landmarks: readonly Feature[] };
const placesOf = (path: string) => {
  const { water, landmarks } = read<Places>(path);
  return [...water, ...landmarks];
};
const shapes = [
  ...pathsLike(/\.geojson$/).map((path) => [path, featuresOf(path)] as const),
  ...pathsLike(/^ground\/.*-places/).map((path) => [path, placesOf(path)] as const),
].flatMap(([path, features]) =>
  features.map(({ id, geometry }) => ({ name: `${path} ${id}`, geometry })),
);

function polygonsOf(geometry: Geometry | null): readonly Position[][][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

describe("every published shape", () => {
  const polygons = shapes.flatMap(({ name, geometry }) =>
    polygonsOf(geometry).map((rings) => ({ name, rings })),
  );

  it("is closed, runs counterclockwise, and clockwise round its holes", () => {
    const sites = plans.flatMap(({ plan }) => plan.sites);
    const areas = new Set(sites.flatMap(({ place }) => place.areaOf));
    const extents = sites.filter(({ extent }) => extent?.geometry.type.endsWith("Polygon"));
    expect(areas.size).toBeGreaterThan(20);
    expect(polygons.length).toBeGreaterThanOrEqual(areas.size + extents.length);
    const wrong = polygons.filter(({ rings: [outer = [], ...holes] }) => {
      const isClosed = [outer, ...holes].every((ring) => String(ring[0]) === String(ring.at(-1)));
      return !isClosed || signedArea(outer) <= 0 || holes.some((hole) => signedArea(hole) >= 0);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("has no more than seven decimals, and two numbers a position", () => {
    const positions = shapes.flatMap(({ name, geometry }) =>
      geometry && "coordinates" in geometry
        ? ((geometry.coordinates as unknown[]).flat(Infinity) as number[]).map((number) => ({ name, number }))
        : [],
    );
    expect(positions.length).toBeGreaterThan(10_000);
    const long = positions.filter(({ number }) => /\.\d{8}/.test(String(number)) || /e/.test(String(number)));
    expect(long).toEqual([]);
  });

  it("has no hole that is only a gap between two borders", () => {
    const smallest = Math.min(
      ...polygons
        .filter(({ name }) => !name.startsWith("ground/"))
        .flatMap(({ rings }) => rings.slice(1))
        .map((hole) => -signedArea(hole)),
    );
    // Some 0.1 km².
    expect(smallest).toBeGreaterThan(1e-5);
  });
});

describe("the areas that sites consist of", () => {
  const areas = featuresOf("areas.geojson");
  const sites = featuresOf("sites.geojson");
  const named = (feature: Feature) => (feature.properties?.["areaOf"] ?? []) as readonly string[];

  it("stand once each in areas.geojson, and every one that is named is there", () => {
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
    expect(areas.map(({ id }) => id)).toEqual([...new Set(sites.flatMap(named))].toSorted());
  });

  it("are not repeated with the sites: those have a point or an extent of their own", () => {
    const repeated = sites.filter((site) => named(site).length > 0 && site.geometry && site.geometry.type !== "Point");
    expect(repeated.map(({ id }) => id)).toEqual(
      plans.flatMap(({ plan }) => plan.sites.filter(({ place, extent }) => place.areaOf.length > 0 && extent && extent.geometry.type !== "LineString").map(({ key }) => key)),
    );
    const widest = Math.max(...sites.map((site) => JSON.stringify(site).length));
    expect(widest).toBeLessThan(10_000);
  });

  it("cover more than the site's own point", () => {
    for (const { geometry } of areas as readonly Feature<Polygon | MultiPolygon>[]) {
      expect(polygonsOf(geometry).length).toBeGreaterThan(0);
    }
  });
});

/** What a spreadsheet turns into something else when a reader opens the file by double-click. */
const MISREAD: readonly (readonly [kind: string, cell: RegExp])[] = [
  ["a number without its zeros", /^0\d+$/],
  ["the first day of a month", /^\d{4}-\d{1,2}$/],
  ["a day of this year", /^\d{1,2}[-/]\d{1,2}$/],
  ["another order of day and month", /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/],
  ["a month", /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[-. ]?\d{1,4}$/i],
  ["a time", /^\d{1,2}:\d{2}(:\d{2})?$/],
  ["a power of ten", /^\d+(\.\d+)?e[+-]?\d+$/i],
  ["fewer digits", /^\d{16,}$/],
  ["a truth value", /^(true|false)$/i],
  ["a formula", /^\s*[=+@＝＋－＠]|^\s*-(?!\d+(\.\d+)?$)|^[\t\r\n]/],
];

describe("every published CSV", () => {
  const tables = pathsLike(/\.csv$/).map((path) => ({ path, rows: parseCsv(files.get(path) ?? "") }));

  it.each(tables)("has a row of cells for every record: $path", ({ path, rows }) => {
    const [header = [], ...body] = rows;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(new Set(header).size).toBe(header.length);
    const json = path.replace(/csv$/, path === "sites.csv" ? "geojson" : "json");
    const records =
      path === "industries.csv"
        ? read<{ readonly wordings: readonly unknown[] }>(json).wordings
        : recordsOf(json);
    expect(body).toHaveLength(records.length);
  });

  it.each(MISREAD)("has no cell that a spreadsheet reads as %s", (_, cell) => {
    const misread = tables.flatMap(({ path, rows }) =>
      rows.flat().filter((text) => cell.test(text)).map((text) => `${path}: ${text}`),
    );
    expect([...new Set(misread)]).toEqual([]);
  });

  it("needs no apostrophe against formulas, as no plan writes one", () => {
    const guarded = tables.flatMap(({ rows }) => rows.flat().filter((text) => text.startsWith("'")));
    expect(guarded).toEqual([]);
  });
});

describe("the pictures of the maps", () => {
  const pictures = pathsLike(/^first-map\//);

  it("are there for the start page and every plan's, in two shapes and two themes", () => {
    const pages = ["start", ...plans.map(({ plan }) => plan.id)];
    const forms = ["wide-light", "wide-dark", "phone-light", "phone-dark"];
    expect(pictures.toSorted()).toEqual(
      pages.flatMap((page) => forms.map((form) => `first-map/${page}-${form}.svg`)).toSorted(),
    );
  });

  it.each(pictures)("%s comes with the text: it is small, and shows marks on land", (path) => {
    const svg = files.get(path) ?? "";
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(14_000);
    // Sites, or the places of the plans: alone as images, several together as numbered rounds.
    expect(svg.match(/<(?:use|circle)\b/g)?.length).toBeGreaterThanOrEqual(plans.length);
    expect(svg.match(/<path d="M/g)?.length).toBeGreaterThan(3);
  });
});
