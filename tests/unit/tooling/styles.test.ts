import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { paletteStyle } from "../../../scripts/vite/palette-style.ts";
import { withBreakpoints } from "../../../scripts/vite/breakpoints-plugin.ts";
import { BREAKPOINTS } from "../../../src/ui/breakpoints.ts";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => ({
    file,
    css: readFileSync(join("src", file), "utf8").replaceAll(/\/\*.*?\*\//gs, ""),
  }));

/** Every line of every sheet that the pattern finds, with its file. */
const found = (pattern: RegExp) =>
  sheets.flatMap(({ file, css }) => [...css.matchAll(pattern)].map(([text]) => `${file}: ${text}`));

describe("the style sheets", () => {
  test("take the layout's sizes by name, and every name is used", () => {
    expect(found(/@media[^{]*(width|height)[^{]*/g)).toEqual([]);
    const scripts = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith("breakpoints.ts"))
      .map((file) => readFileSync(join("src", file), "utf8"));
    expect(
      scripts.filter((source) => /\((min-|max-)?(width|height)[ :<>=]+\d+px/.test(source)),
    ).toEqual([]);
    const all = [...sheets.map(({ css }) => css), ...scripts].join("\n");
    const unused = Object.keys(BREAKPOINTS).filter(
      (name) =>
        !all.includes(`(--${name})`) &&
        !new RegExp(`BREAKPOINTS(\\.${name}\\b|\\["${name}"\\])`).test(all),
    );
    expect(unused).toEqual([]);
  });

  test("belong to one component each, which stands beside its sheet and uses every class", () => {
    const modules = sheets.filter(({ file }) => file.endsWith(".module.css"));
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => ({ file, source: readFileSync(join("src", file), "utf8") }));
    const faults = modules.flatMap(({ file, css }) => {
      const name = basename(file);
      const users = sources.filter(({ source }) => source.includes(`/${name}"`));
      const [user] = users;
      const component = file.replace(".module.css", ".tsx");
      if (users.length !== 1 || user?.file !== component) {
        return [`${file}: ${users.map((other) => other.file).join(", ") || "nobody"}`];
      }
      const classes = new Set(
        [...css.matchAll(/\.([a-z][A-Za-z]*)(?=[\s,.:>{[)+~])/g)].map(([, word]) => word),
      );
      return [...classes]
        .filter((word) => !new RegExp(`styles(\\.${word}\\b|\\[)`).test(user.source))
        .map((word) => `${file}: .${word} is used by nothing`);
    });
    expect(faults).toEqual([]);
  });

  test("set text in sizes that grow with the scale; only paper has points", () => {
    expect(found(/font-size: [\d.]+(px|rem|em)\b/g)).toEqual([]);
  });

  test("say each dark value beside its light one", () => {
    expect(found(/prefers-color-scheme[^{]*/g)).toEqual([]);
    expect(paletteStyle()).toMatch(/^:root\{(--[\w-]+:light-dark\([^)]+\);?)+\}$/);
  });
});

describe("withBreakpoints", () => {
  test("puts the size in the place of its name, also beside another condition", () => {
    expect(withBreakpoints("@media (pointer: coarse), (--phone) { a { b: var(--phone) } }")).toBe(
      "@media (pointer: coarse), (width < 768px) { a { b: var(--phone) } }",
    );
  });

  test("fails the build for a name that there is not", () => {
    expect(() => withBreakpoints("@media (--watch) {}")).toThrow("--watch");
  });
});
