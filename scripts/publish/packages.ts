import { strToU8, zipSync, type Zippable } from "fflate";
import type { AtlasPlan } from "../../src/domain/atlas/atlas.ts";
import type { SharedRecords } from "../../src/domain/atlas/shared-records.ts";
import { dataPackage } from "./data-package.ts";
import { planFolder } from "./table-files.ts";

type PackagesInput = {
  readonly shared: SharedRecords;
  readonly plans: readonly AtlasPlan[];
  /** Documented files as text, and tables as Parquet, by path below `data/v1/`. */
  readonly documented: ReadonlyMap<string, string>;
  readonly parquet: ReadonlyMap<string, Uint8Array>;
};

type Content = string | Uint8Array;
const TERMS = /^(?:LICENSE|LICENSE-DATA\.md|licences\/|schema\/)/u;
/** So that the same data makes the same archive. */
const MADE = new Date("2020-01-01T00:00:00Z");

/** Path of the archive of all plans, and of that of one plan. */
export function packagePath(plan: string | null): string {
  return plan === null ? "packages/kangtu.zip" : `packages/${plan}.zip`;
}

/**
 * Archives to take home, one of all plans and one a plan: the data with its schemas, its terms, a readme and a datapackage.json,
 * by path below `data/v1/`.
 */
export function packages(input: PackagesInput): ReadonlyMap<string, Uint8Array> {
  const { plans, documented, parquet } = input;
  const isOfPlans = (path: string) => path.startsWith("plans/") || path.startsWith("documents/");
  const all = new Map<string, Content>([
    ...[...documented].filter(([path]) => !isOfPlans(path)),
    ...parquet,
  ]);
  return new Map([
    [packagePath(null), archive("kangtu", "Kangtu 康图", all, input)],
    ...plans.map((plan) => {
      const own = [...documented].flatMap(([path, content]): readonly [string, string][] => {
        const folder = planFolder(plan.id);
        if (path.startsWith(folder)) return [[path.slice(folder.length), content]];
        return TERMS.test(path) ? [[path, content]] : [];
      });
      const title = `${plan.titleZh} · ${plan.titleEn}`;
      return [
        packagePath(plan.id),
        archive(`kangtu-${plan.id}`, title, new Map<string, Content>(own), input),
      ] as const;
    }),
  ]);
}

function archive(
  name: string,
  title: string,
  files: ReadonlyMap<string, Content>,
  { shared }: PackagesInput,
): Uint8Array {
  const version = shared.dataVersion;
  const whole = new Map<string, Content>([
    ["README.md", readme(title, version)],
    ["datapackage.json", dataPackage({ name, title, version, sources: shared.sources, files })],
    ...files,
  ]);
  const entries: Zippable = Object.fromEntries(
    [...whole].map(([path, content]) => [
      `${name}/${path}`,
      [typeof content === "string" ? strToU8(content) : content, { mtime: MADE }],
    ]),
  );
  return zipSync(entries, { level: 6 });
}

function readme(title: string, version: string): string {
  return `# ${title}

数据版本 ${version}。事实出自各规划，每条都注明条目和词句；许可见 LICENSE-DATA.md。
字段说明见 schema/ 下的 JSON Schema；坐标为 WGS-84，经度在前；datapackage.json 列出每个文件。
CSV 可直接用 Excel、WPS 打开；程序请读 JSON 或 Parquet。

Data version ${version}. Facts of the plans, each with its section and phrase; the terms are in LICENSE-DATA.md.
JSON Schemas of the fields are in schema/; positions are WGS-84, longitude first; datapackage.json lists every file.
CSV is for spreadsheets; programs read JSON or Parquet.
`;
}
