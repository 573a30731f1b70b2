import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Source } from "../../src/model/types.ts";

type Content = string | Uint8Array;

type PackageInput = {
  /** What the package is called, `kangtu` or `kangtu-<plan>`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly files: ReadonlyMap<string, Content>;
};

const FORMATS: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
  ".csv": ["csv", "text/csv"],
  ".json": ["json", "application/json"],
  ".geojson": ["geojson", "application/geo+json"],
  ".parquet": ["parquet", "application/vnd.apache.parquet"],
};

/** `datapackage.json` (Frictionless Data Package 1): what each file is, how large, and under which terms. */
export function dataPackage({ name, title, version, sources, files }: PackageInput): string {
  const resources = [...files].flatMap(([path, content]) => {
    const format = FORMATS[extname(path)];
    return format && !path.startsWith("schema/") ? [resource(path, content, format)] : [];
  });
  return JSON.stringify({
    profile: "data-package",
    name,
    title,
    version,
    keywords: ["健康产业", "规划", "health industry", "local government plans", "China"],
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "CC BY 4.0 for summaries, mappings and positions; other sources: LICENSE-DATA.md",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
      {
        name: "MIT",
        title: "Administrative boundaries: LICENSE-DATA.md",
        path: "https://opensource.org/license/mit",
      },
    ],
    sources: sources.map(({ titleEn, url }) => ({ title: titleEn, ...(url ? { path: url } : {}) })),
    resources,
  });
}

function resource(
  path: string,
  content: Content,
  [format, mediatype]: readonly [string, string],
): object {
  const isTable = format === "csv" && typeof content === "string";
  return {
    name: path.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-"),
    path,
    format,
    mediatype,
    ...(typeof content === "string" ? { encoding: "utf-8" } : {}),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    ...(isTable ? { profile: "tabular-data-resource", schema: { fields: fieldsOf(content) } } : {}),
  };
}

/** The columns of a CSV file by its header; spreadsheets and people read them, so they have no type but text. */
function fieldsOf(csv: string): readonly object[] {
  const header = csv.replace(/^\uFEFF/u, "").split(/\r?\n/u)[0] ?? "";
  return header.split(",").map((name) => ({ name: name.replaceAll('"', ""), type: "any" }));
}
