import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BILL, billProblem } from "./bill-of-materials.ts";
import { licenceFaults, packagesInSourceMap } from "./licence-faults.ts";
import { readPackageNames } from "./manifest.ts";
import { NOTICES } from "./package-notices.ts";
import { licenceFiles } from "./publish/licence-files.ts";
import { APPLICATION_ROOT, dataRoot, outputFolder } from "./roots.ts";
import { BUNDLED_APART, withDependencies } from "./shipped-packages.ts";

/** Says whether a built atlas carries what the licences of its parts ask for, and a bill of materials that is one. */

const dist = outputFolder(process.argv.slice(2));
const modules = join(APPLICATION_ROOT, "node_modules");
const published = (path: string) =>
  existsSync(join(dist, path)) ? readFileSync(join(dist, path), "utf8") : null;

const bundled = withDependencies([...readPackageNames(dist), ...BUNDLED_APART], modules);
/** What is within packages that are published as one file, by the source maps that come with these. */
const within = bundled.flatMap((name) => sourceMaps(name).flatMap(packagesInSourceMap));
const packages = [...new Set([...bundled, ...within])];
const bill = published(BILL) ?? "{}";
const font = readFileSync(join(APPLICATION_ROOT, "public/licences/noto-sans-sc.txt"), "utf8");
const terms = [
  ...[...licenceFiles(dataRoot())].map(([path, text]) => [`data/v1/${path}`, text] as const),
  ["licences/noto-sans-sc.txt", font] as const,
];
const faults = [
  ...licenceFaults({
    packages: packages.filter(isInstalled),
    modules,
    notices: published(NOTICES) ?? "",
    bill,
    terms: Object.fromEntries(
      terms.map(([path, should]) => [path, { is: published(path), should }]),
    ),
    dataTerms: published("data/v1/LICENSE-DATA.md") ?? "",
  }),
  ...packages
    .filter((name) => !isInstalled(name))
    .map((name) => `${name} is in a package and not installed: its notice is not at hand`),
];
const problem = await billProblem(bill);
if (problem !== null) faults.push(`${BILL} is no CycloneDX: ${problem}`);
for (const fault of faults) console.error(fault);
console.log(`${packages.length} packages, ${terms.length} files of terms, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;

function sourceMaps(name: string): readonly string[] {
  const folder = join(modules, name, "dist");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(?!.*(?:dev|test)).*\.(?:mjs|js|cjs)\.map$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

function isInstalled(name: string): boolean {
  return existsSync(join(modules, name, "package.json"));
}
