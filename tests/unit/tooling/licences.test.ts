import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  billOfMaterials,
  billProblem,
  readApplication,
} from "../../../scripts/bill-of-materials.ts";
import { licenceFaults, packagesInSourceMap } from "../../../scripts/licence-faults.ts";
import { packageNotices } from "../../../scripts/package-notices.ts";
import { SHIPPED_AS_DATA, withDependencies } from "../../../scripts/shipped-packages.ts";

const modules = join(process.cwd(), "node_modules");
const packages = withDependencies(["react-dom", "maplibre-gl", "@turf/area"], modules);
const bill = billOfMaterials({
  ...readApplication(process.cwd()),
  scripts: packages,
  data: SHIPPED_AS_DATA,
  modules,
});
const whole = {
  packages,
  modules,
  bill,
  notices: packageNotices([...packages, ...SHIPPED_AS_DATA], modules),
  terms: { LICENSE: { is: "terms", should: "terms" } },
  dataTerms: SHIPPED_AS_DATA.map((name) => `\`${name}\``).join(),
};

describe("the licences of a built atlas", () => {
  test("are all there", () => {
    expect(licenceFaults(whole)).toEqual([]);
  });

  test("are missed by name", () => {
    const faults = licenceFaults({
      ...whole,
      packages: [...packages, "playwright-core"],
      notices: whole.notices.replace("## react-dom ", "## another "),
      bill: bill.replaceAll("pkg:npm/earcut@", "pkg:npm/other@"),
      terms: { "LICENSE-DATA.md": { is: null, should: "x" }, LICENSE: { is: "x", should: "y" } },
      dataTerms: whole.dataTerms.replace("world-atlas", ""),
    });
    expect(faults.map((fault) => fault.replace(/\d[\w.-]*$/, "…"))).toEqual([
      "the bill of materials lacks pkg:npm/earcut@…",
      "no notice of playwright-core …",
      "the bill of materials lacks pkg:npm/playwright-core@…",
      "no notice of react-dom …",
      "LICENSE-DATA.md is not published",
      "LICENSE is not the one of the repository",
      "LICENSE-DATA.md lacks world-atlas",
    ]);
  });

  test("are asked of what stands within a package that is one file", () => {
    const sources = [
      "../../node_modules/@a/b/x.js",
      "../node_modules/c/node_modules/d/y.js",
      "own.ts",
    ];
    expect(packagesInSourceMap(JSON.stringify({ sources }))).toEqual(["@a/b", "d"]);
  });
});

describe("the bill of materials", () => {
  test("is CycloneDX, and the same whenever it is made", async () => {
    expect(await billProblem(bill)).toBeNull();
    expect(bill).not.toMatch(/timestamp|serialNumber/);
    expect(await billProblem(bill.replace('"library"', '"libary"'))).toContain("allowedValues");
  });

  test("names each package by version, address, terms and hash, and what needs what", () => {
    const { components, dependencies } = JSON.parse(bill) as {
      readonly components: readonly Readonly<Record<string, unknown>>[];
      readonly dependencies: readonly {
        readonly ref: string;
        readonly dependsOn?: readonly string[];
      }[];
    };
    expect(components).toHaveLength(new Set([...packages, ...SHIPPED_AS_DATA]).size);
    const react = components.find(({ name }) => name === "react-dom");
    expect(react).toMatchObject({
      type: "library",
      licenses: [{ license: { id: "MIT" } }],
      hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    });
    const needs = dependencies.find(({ ref }) => ref.startsWith("react-dom@"))?.dependsOn ?? [];
    expect(needs.some((ref) => ref.startsWith("scheduler@"))).toBe(true);
  });
});
