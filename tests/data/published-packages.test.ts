import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FROZEN_FOLDER, publishedSchemas } from "../../scripts/publish/schema-files.ts";
import { publishedRecords } from "../../scripts/publish/published-records.ts";
import { formatJson } from "../../scripts/authored/format-json.ts";
import type { PublishedIndex } from "../../src/model/types.ts";
import { SCHEMA_VERSION } from "../../src/model/schema-version.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans, binaries } = publishedAtlas();
const index = JSON.parse(files.get("index.json") ?? "") as PublishedIndex;
const tables = publishedRecords((path) => files.get(path));
const parquetOf = (file: string) => file.replace(/\.(?:geo)?json$/, ".parquet");

describe("the published tables as Parquet", () => {
  let folder: string;
  let ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kangtu-parquet-"));
    for (const file of tables.keys()) {
      writeFileSync(join(folder, parquetOf(file)), binaries.get(parquetOf(file)) ?? "");
    }
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    ask = async (sql) => (await connection.runAndReadAll(sql.replaceAll("$", `${folder}/`))).getRowObjectsJson();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([...tables])("have in DuckDB, another's reader, every record of %s with its values", async (file, rows) => {
    const read = await ask(`select * from '$${parquetOf(file)}'`);
    expect(read).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) {
      for (const [field, value] of Object.entries(row)) {
        const own = read[at]?.[field];
        expect(typeof value === "object" && value !== null ? JSON.parse(String(own)) : own, `${file} ${at} ${field}`).toEqual(value);
      }
    }
  });

  it("answer a question over all plans that nobody prepared", async () => {
    const rows = await ask(
      "select plan, count(*)::int as tasks from '$tasks.parquet' where unitMode <> 'none' group by plan order by plan",
    );
    const tasks = (tables.get("tasks.json") ?? []) as readonly { readonly plan: string; readonly unitMode: string }[];
    const expected = plans.flatMap(({ plan: { id } }) => {
      const own = tasks.filter(({ plan, unitMode }) => plan === id && unitMode !== "none").length;
      return own > 0 ? [{ plan: id, tasks: own }] : [];
    });
    expect(rows).toEqual(expected);
  });

  it("have geometry as GeoParquet: a column of that type, and where it lies", async () => {
    const [column] = await ask("select column_type from (describe select geometry from '$sites.parquet')");
    expect(column?.["column_type"]).toMatch(/^GEOMETRY/);
    const [geo] = await ask("select decode(value) as geo from parquet_kv_metadata('$areas.parquet') where decode(key) = 'geo'");
    const { version, columns } = JSON.parse(String(geo?.["geo"])) as {
      readonly version: string;
      readonly columns: { readonly geometry: { readonly encoding: string; readonly geometry_types: readonly string[]; readonly bbox: readonly number[] } };
    };
    expect([version, columns.geometry.encoding]).toEqual(["1.1.0", "WKB"]);
    expect(columns.geometry.geometry_types).toEqual(expect.arrayContaining(["MultiPolygon"]));
    expect(columns.geometry.bbox[0]).toBeGreaterThan(73);
  });
});

describe("the archives", () => {
  const opened = (path: string) => unzipSync(binaries.get(path) ?? new Uint8Array());

  it("are one of all plans and one a plan, named in the index, with schemas, terms and a readme", () => {
    const paths = ["packages/kangtu.zip", ...index.plans.map(({ archive }) => archive)];
    expect([...binaries.keys()].filter((path) => path.endsWith(".zip")).toSorted()).toEqual(paths.toSorted());
    for (const path of paths) {
      const names = Object.keys(opened(path)).map((name) => name.replace(/^[^/]+\//, ""));
      expect(names, path).toEqual(
        expect.arrayContaining(["README.md", "datapackage.json", "LICENSE-DATA.md", "schema/site.json", "sites.geojson", "tasks.json"]),
      );
    }
    expect(Object.keys(opened("packages/kangtu.zip"))).toContain("kangtu/sites.parquet");
  });

  it("say in datapackage.json what each file is: there, as large, with that hash, of that version and those terms", () => {
    for (const [path] of [...binaries].filter(([name]) => name.endsWith(".zip"))) {
      const all = opened(path);
      const root = Object.keys(all)[0]?.split("/")[0] ?? "";
      const described = JSON.parse(strFromU8(all[`${root}/datapackage.json`] ?? new Uint8Array())) as {
        readonly name: string;
        readonly version: string;
        readonly licenses: readonly object[];
        readonly sources: readonly object[];
        readonly resources: readonly { readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string }[];
      };
      expect(described).toMatchObject({ name: root, version: index.dataVersion });
      expect(described.licenses.length * described.sources.length).toBeGreaterThan(0);
      const names = described.resources.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const resource of described.resources) {
        const own = all[`${root}/${resource.path}`] ?? new Uint8Array();
        expect(resource.name).toMatch(/^[-a-z0-9._]+$/);
        expect(resource.bytes, resource.path).toBe(own.length);
        expect(resource.hash).toBe(`sha256:${createHash("sha256").update(own).digest("hex")}`);
      }
    }
  });
});

describe("the schemas of a version", () => {
  it("are what is kept of it: a change is a new version (src/model/schema-version.ts), written by npm run schemas", () => {
    expect(readdirSync(FROZEN_FOLDER)).toHaveLength(publishedSchemas().length);
    for (const [name, schema] of publishedSchemas()) {
      const file = join(FROZEN_FOLDER, `${name}.json`);
      expect(existsSync(file) && readFileSync(file, "utf8"), file).toBe(formatJson(schema));
    }
    expect(index.schemaVersion).toBe(SCHEMA_VERSION);
  });

  it("are listed with what each describes", () => {
    const { schemas } = JSON.parse(files.get("schemas.json") ?? "") as {
      readonly schemas: readonly { readonly id: string; readonly path: string; readonly describes: readonly string[] }[];
    };
    for (const { id, path } of schemas) {
      expect(JSON.parse(files.get(path) ?? "{}")).toMatchObject({ $id: id });
    }
    expect(schemas.flatMap(({ describes }) => describes).toSorted()).toEqual(Object.keys(index.schemas).toSorted());
  });
});
