import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { manifestFile, readManifest } from "../../../scripts/manifest.ts";
import { APPLICATION_ROOT, dataRoot, outputFolder } from "../../../scripts/roots.ts";

const folder = mkdtempSync(join(tmpdir(), "kangtu-roots-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("where data is read from", () => {
  test("is the application's own folder unless another is named", () => {
    expect(APPLICATION_ROOT).toBe(process.cwd());
    expect(dataRoot({})).toBe(APPLICATION_ROOT);
    expect(dataRoot({ ATLAS_ROOT: "" })).toBe(APPLICATION_ROOT);
  });

  test("is the folder named, which must hold plans", () => {
    const empty = join(folder, "empty");
    const full = join(folder, "full");
    for (const path of [empty, join(full, "data/plans")]) mkdirSync(path, { recursive: true });
    expect(dataRoot({ ATLAS_ROOT: full })).toBe(full);
    expect(() => dataRoot({ ATLAS_ROOT: empty })).toThrow(empty);
  });
});

describe("where a build is written to", () => {
  test("is dist unless another folder is named, as a whole path", () => {
    expect(outputFolder([])).toBe(join(APPLICATION_ROOT, "dist"));
    expect(outputFolder(["--outDir", "elsewhere"])).toBe(join(process.cwd(), "elsewhere"));
    expect(outputFolder([`--outDir=${folder}`])).toBe(folder);
  });

  test.each([["--outdir", "x"], ["x"], ["--outDir"]])("is not guessed from %s", (...args) => {
    expect(() => outputFolder(args)).toThrow();
  });

  test("has a manifest of its own", () => {
    expect(manifestFile(folder)).not.toBe(manifestFile(outputFolder([])));
    expect(() => readManifest(folder)).toThrow(folder);
  });
});
