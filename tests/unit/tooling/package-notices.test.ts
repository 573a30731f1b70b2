import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageNotices } from "../../../scripts/package-notices.ts";
import { withDependencies } from "../../../scripts/shipped-packages.ts";

const MODULES = join(process.cwd(), "node_modules");
const folder = mkdtempSync(join(tmpdir(), "kangtu-notices-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function madeUp(name: string, files: Readonly<Record<string, string>>, dependencies = {}): void {
  mkdirSync(join(folder, name), { recursive: true });
  const described = { name, version: "1.2.3", license: "MIT", dependencies };
  writeFileSync(join(folder, name, "package.json"), JSON.stringify(described));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
}

/** Packages that a prebuilt script was made of, as its source map names them. */
function packagesIn(map: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(join(MODULES, map), "utf8")) as {
    readonly sources: readonly string[];
  };
  const named = sources.flatMap(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(named)];
}

describe("the notices of the bundled packages", () => {
  test.each(["maplibre-gl.mjs.map", "maplibre-gl-worker.mjs.map"])(
    "have all that MapLibre's own build is made of, by %s",
    (map) => {
      const contained = packagesIn(`maplibre-gl/dist/${map}`);
      expect(contained.length).toBeGreaterThan(10);
      const noticed = withDependencies(["maplibre-gl"], MODULES);
      expect(contained.filter((name) => !noticed.includes(name))).toEqual([]);
    },
  );

  test("can be given for everything that the application may be made of", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const notices = packageNotices(Object.keys(dependencies), MODULES).split(/^## /m).slice(1);
    expect(notices.length).toBeGreaterThan(40);
    for (const text of notices) expect(text).toMatch(/copyright|unencumbered|public domain/i);
    expect(notices.find((text) => text.startsWith("murmurhash-js"))).toContain("Gary Court");
  });

  test("take in what a package depends on, once, whatever circle they make", () => {
    madeUp("one", { LICENSE: "terms of one" }, { "@scope/two": "*", "@types/none": "*" });
    madeUp("@scope/two", { "licence.md": "terms of two" }, { one: "*" });
    expect(packageNotices(["one"], folder)).toMatch(
      /## @scope\/two 1\.2\.3 \(MIT\)\n\nterms of two\n\n## one 1\.2\.3 \(MIT\)\n\nterms of one$/,
    );
  });

  test("are read at the end of a README where there is no other, and never left out", () => {
    madeUp("three", { "README.md": "# three\n\n## License (MIT)\n\nterms of three\n" });
    expect(packageNotices(["three"], folder)).toContain("\n\nterms of three");
    madeUp("four", { "README.md": "# four\n" });
    expect(() => packageNotices(["four"], folder)).toThrow("no notice in the package four");
    expect(() => packageNotices(["five"], folder)).toThrow("five");
  });
});
