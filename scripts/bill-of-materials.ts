import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Contrib, Enums, Models, Serialize, Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { readPackage, type PackageFile } from "./shipped-packages.ts";

/** Where the bill is published, from the folder of index.html. */
export const BILL = "licences/bill-of-materials.cdx.json";

/** What of package-lock.json the bill needs: by path from the root. */
export type Lock = {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
};

export type Materials = {
  /** The application itself. */
  readonly application: PackageFile;
  /** Names of the packages whose scripts are shipped, with all that they depend on. */
  readonly scripts: readonly string[];
  /** Names of those of which data or fonts are. */
  readonly data: readonly string[];
  readonly modules: string;
  readonly lock: Lock;
};

/** The package of the application and its lock. @param root folder of package.json */
export function readApplication(root: string): Pick<Materials, "application" | "lock"> {
  const read = <Value>(name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as Value;
  return { application: read("package.json"), lock: read("package-lock.json") };
}

const VERSION = Spec.Version.v1dot6;
// Every package in use names its terms by an identifier; were one to give an expression, it would stand as a name.
const LICENCES = new Contrib.License.Factories.LicenseFactory(() => {
  throw new Error("no expressions");
});

/**
 * A bill of materials as CycloneDX JSON. The same packages give the same text: it has neither a date nor a number of its
 * own.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(materials: Materials): string {
  const { application, scripts, data, modules, lock } = materials;
  const whole = component(application, Enums.ComponentType.Application, lock);
  const byName = new Map<string, Models.Component>();
  for (const name of scripts) {
    byName.set(name, component(readPackage(name, modules), Enums.ComponentType.Library, lock));
  }
  for (const name of data) {
    byName.set(name, component(readPackage(name, modules), Enums.ComponentType.Data, lock));
    whole.dependencies.add((byName.get(name) ?? whole).bomRef);
  }
  for (const name of scripts) {
    const own = byName.get(name);
    for (const needed of Object.keys(readPackage(name, modules).dependencies ?? {})) {
      const other = byName.get(needed);
      if (own && other) own.dependencies.add(other.bomRef);
    }
    if (own && name in (application.dependencies ?? {})) whole.dependencies.add(own.bomRef);
  }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: whole }),
    components: new Models.ComponentRepository(byName.values()),
  });
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const text = new Serialize.JsonSerializer(normalizers).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  return `${text}\n`;
}

function component(
  { name, version, license, description, homepage }: PackageFile,
  type: Enums.ComponentType,
  lock: Lock,
): Models.Component {
  const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const isOurs = type === Enums.ComponentType.Application;
  const purl = isOurs ? undefined : `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const integrity = lock.packages[`node_modules/${name}`]?.integrity;
  return new Models.Component(type, short ?? name, {
    version,
    bomRef: `${name}@${version}`,
    licenses: new Models.LicenseRepository(license ? [LICENCES.makeFromString(license)] : []),
    externalReferences: new Models.ExternalReferenceRepository(
      homepage ? [new Models.ExternalReference(homepage, Enums.ExternalReferenceType.Website)] : [],
    ),
    hashes: new Models.HashDictionary(integrity ? [sha512(integrity)] : []),
    ...(scope === undefined ? {} : { group: scope }),
    ...(description === undefined ? {} : { description }),
    ...(purl === undefined ? {} : { purl }),
  });
}

/** @param integrity `sha512-…` as package-lock.json has it, of the package as it was published */
function sha512(integrity: string): [Enums.HashAlgorithm, string] {
  const hash = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  return [Enums.HashAlgorithm["SHA-512"], hash];
}

/** What departs from the schema of CycloneDX, in words; null where nothing does. */
export async function billProblem(text: string): Promise<string | null> {
  const fault = await new Validation.JsonStrictValidator(VERSION).validate(text);
  return fault === null ? null : JSON.stringify(fault);
}
