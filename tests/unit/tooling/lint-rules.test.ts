import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALLOWED, VIOLATIONS } from "../../fixtures/lint-violations.ts";

type Found = { readonly filename: string; readonly code: string };

let folder: string;
let found: readonly Found[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-lint-"));
  cpSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const { file, source } of [...VIOLATIONS, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  found = lint(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lint(root: string): readonly Found[] {
  const packageFolder = dirname(createRequire(import.meta.url).resolve("oxlint/package.json"));
  const run = spawnSync(
    process.execPath,
    [join(packageFolder, "bin/oxlint"), "--format", "json", "-c", ".oxlintrc.json", "src", "tests"],
    { cwd: root, encoding: "utf8" },
  );
  return (JSON.parse(run.stdout) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

const rulesFor = (file: string) =>
  found.filter(({ filename }) => filename === file).map(({ code }) => code);

/** Rules of import see no `import()`; only app/ may load a part of the application when it is needed. */
describe("import() of our own files", () => {
  test("stands in app/ only, but for a language that comes when it is wanted", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const importing = files.filter((file) =>
      /\bimport\(\s*["'`]/.test(readFileSync(join("src", file), "utf8")),
    );
    expect(importing.filter((file) => !file.startsWith("app/")).toSorted()).toEqual([
      "i18n/later-messages.ts",
    ]);
  });
});

describe("the linter", () => {
  test.each(VIOLATIONS)("$rule catches $file", ({ file, rule }) => {
    expect(rulesFor(file)).toContain(rule);
  });

  test.each(ALLOWED)("lets $file through", ({ file }) => {
    expect(rulesFor(file)).toEqual([]);
  });
});
