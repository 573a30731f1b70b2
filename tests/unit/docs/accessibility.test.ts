import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const TEXT = readFileSync("docs/accessibility.md", "utf8");

it("names only files that exist", () => {
  const named = [...TEXT.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
