import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withTables } from "../../../scripts/accessibility-tables.ts";
import { CRITERIA } from "../../criteria.ts";
import { ELDER_ITEMS } from "../../elder-items.ts";

const TEXT = readFileSync("docs/accessibility.md", "utf8");

it("has the tables of the criteria, as they are written by `npm run accessibility`", () => {
  expect(TEXT).toContain(CRITERIA[0]?.result);
  expect(squeezed(withTables(TEXT))).toBe(squeezed(TEXT));
});

/** Tables as a formatter may widen them. */
const squeezed = (text: string): string =>
  text.replaceAll(/ {2,}/g, " ").replaceAll(/-{3,}/g, "---");

it("rests on tests that there are", () => {
  const missing = [...CRITERIA, ...ELDER_ITEMS].flatMap(({ shownBy }) =>
    shownBy === "by hand"
      ? []
      : shownBy.filter(([file, name]) => !readFileSync(file, "utf8").includes(name)),
  );
  expect(missing).toEqual([]);
});

it("leaves out no criterion of WCAG 2.2 A and AA", () => {
  const count = CRITERIA.reduce((sum, { id }) => {
    const [from = "", to = from] = id.split("–");
    return sum + Number(to.split(".").at(-1)) - Number(from.split(".").at(-1)) + 1;
  }, 0);
  expect(count).toBe(55);
});
