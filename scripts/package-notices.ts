import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackage, withDependencies } from "./shipped-packages.ts";

/** Where the notices are published, from the folder of index.html. */
export const NOTICES = "licences/packages.md";

const NOTICE_FILE = /^(licen[cs]e|copying|unlicense)/i;
/** Some have their terms at the end of their README only. */
const README_SECTION = /^#+ *licen[cs]e[^\n]*\n+(.*)$/ims;

/**
 * The notices that the licences of the bundled packages ask for, as Markdown. With each stand the packages that it
 * depends on.
 * @param bundled names of the packages that the bundler has taken modules from
 * @param modules the folder node_modules
 * @throws for a package that is not there or has no notice
 */
export function packageNotices(bundled: readonly string[], modules: string): string {
  const packages = withDependencies(bundled, modules).map((name) => notice(name, modules));
  return [
    "# Packages",
    "The scripts of this application are made of these packages and of what they contain; of a few it has data or a font.",
    ...packages,
  ].join("\n\n");
}

/** A package as the notices have it. @throws for one that is not there or says nothing of its terms */
export function notice(name: string, modules: string): string {
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
