import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const SKIPPED = /^(node_modules|dist|coverage|\.\w+)$/;

/** Every document of the repository, by path. */
function documents(folder = "."): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Relative links and pictures of a document, without what follows a `#`. */
function relativeLinks(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

describe("the documents", () => {
  test.each(documents())("%s links only to what is there", (file) => {
    const missing = relativeLinks(readFileSync(file, "utf8")).filter(
      (target) => !existsSync(join(dirname(file), target)),
    );
    expect(missing).toEqual([]);
  });

  test("name every folder of src/ in the architecture, and none that is gone", () => {
    const named = readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `src\/(\w+)\/`/gm);
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect([...named].map(([, name]) => name).toSorted()).toEqual(
      folders.map(({ name }) => name).toSorted(),
    );
  });

  test("name no script that package.json lacks", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = documents().flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("keep the README short enough to be read", () => {
    // What the benchmarks write is looked up, not read.
    const written = readFileSync("README.md", "utf8").replaceAll(
      /<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g,
      "",
    );
    expect(written.split("\n").length).toBeLessThan(80);
  });
});
