import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const NOTICE_FILE = /^(licen[cs]e|copying|unlicense)/i;
/** Some have their terms at the end of their README only. */
const README_SECTION = /^#+ *licen[cs]e[^\n]*\n+(.*)$/ims;
/** Declarations leave nothing in a script. */
const TYPES_ONLY = /^@types\//;

/**
 * The notices that the licences of the bundled packages ask for, as Markdown. With each stand the packages that it
 * depends on: a package that is published as one file, as MapLibre is, contains them and nothing in that file says so.
 * @param bundled names of the packages that the bundler has taken modules from
 * @param modules the folder node_modules
 * @throws for a package that is not there or has no notice
 */
export function packageNotices(bundled: readonly string[], modules: string): string {
  const packages = withDependencies(bundled, modules).map((name) => notice(name, modules));
  return [
    "# Packages",
    "The scripts of this application are made of these packages and of what they contain.",
    ...packages,
  ].join("\n\n");
}

/** Names of the packages and of all that they depend on, in order. */
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

function readPackage(name: string, modules: string): Package {
  return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as Package;
}

function notice(name: string, modules: string): string {
  const { version, license = "" } = readPackage(name, modules);
  return `## ${name} ${version} (${license})\n\n${noticeText(name, modules)}`;
}

function noticeText(name: string, modules: string): string {
  const folder = join(modules, name);
  const file = readdirSync(folder).find((entry) => NOTICE_FILE.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  const readme = join(folder, "README.md");
  const [, section] = README_SECTION.exec(
    existsSync(readme) ? readFileSync(readme, "utf8") : "",
  ) ?? [undefined, undefined];
  if (section === undefined) throw new Error(`no notice in the package ${name}`);
  return section.trim();
}
