import { notice } from "./package-notices.ts";
import { readPackage, SHIPPED_AS_DATA, withDependencies } from "./shipped-packages.ts";

/** Terms under which a package may become a part of the application, which is under Apache-2.0. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** A built atlas, as far as its terms go. */
export type Shipped = {
  /** Names of the packages of which something is shipped, as this check itself has found them. */
  readonly packages: readonly string[];
  /** Folder node_modules. */
  readonly modules: string;
  /** The published notices, and the published bill of materials. */
  readonly notices: string;
  readonly bill: string;
  /** Published path → what is published there (null where nothing is) and what must be. */
  readonly terms: Readonly<Record<string, { readonly is: string | null; readonly should: string }>>;
  /** LICENSE-DATA.md. */
  readonly dataTerms: string;
};

type Bill = {
  readonly components?: readonly { readonly purl?: string }[];
};

/** What the terms of others ask for and a built atlas does not have, a line each. */
export function licenceFaults(shipped: Shipped): readonly string[] {
  const { packages, modules, notices, bill, terms, dataTerms } = shipped;
  const listed = new Set(((JSON.parse(bill) as Bill).components ?? []).map(({ purl }) => purl));
  const ofPackages = [...withDependencies(packages, modules), ...SHIPPED_AS_DATA].flatMap(
    (name) => {
      const { version, license = "" } = readPackage(name, modules);
      const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      return [
        ...(notices.includes(notice(name, modules)) ? [] : [`no notice of ${name} ${version}`]),
        ...(listed.has(purl) ? [] : [`the bill of materials lacks ${purl}`]),
        ...(isAllowed(license) ? [] : [`${name} is under ${license || "no stated licence"}`]),
      ];
    },
  );
  const ofTerms = Object.entries(terms).flatMap(([path, { is, should }]) => {
    if (is === null) return [`${path} is not published`];
    return is === should ? [] : [`${path} is not the one of the repository`];
  });
  const ofData = SHIPPED_AS_DATA.filter((name) => !dataTerms.includes(`\`${name}\``));
  return [...ofPackages, ...ofTerms, ...ofData.map((name) => `LICENSE-DATA.md lacks ${name}`)];
}

/** An identifier, or alternatives of which one will do: `(MIT OR GPL-3.0)`. */
function isAllowed(license: string): boolean {
  const alternatives = license.replaceAll(/^\(|\)$/g, "").split(" OR ");
  return alternatives.some((alternative) =>
    alternative.split(" AND ").every((name) => ALLOWED.has(name)),
  );
}

/** Packages whose modules a source map names, as `…/node_modules/<name>/…`. */
export function packagesInSourceMap(map: string): readonly string[] {
  const { sources } = JSON.parse(map) as { readonly sources: readonly string[] };
  const named = sources.flatMap(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(named)].toSorted();
}
