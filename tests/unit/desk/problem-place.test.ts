import { describe, expect, test } from "vitest";
import { allItems } from "../../../src/desk/core/items.ts";
import { placeProblems, problemAfter, problemsAt } from "../../../src/desk/core/problem-place.ts";
import { SITES, TASKS, tinyMaking } from "../../fixtures/tiny-desk.ts";

const SITE = { path: SITES, index: 0 };

describe("a problem", () => {
  const { files, values } = tinyMaking();
  const items = allItems(files, values);
  const placed = (path: string) => placeProblems([{ path, message: "missing" }], items)[0];

  test.each([
    [`${SITES}#xucheng.roleZh`, SITE, ["roleZh"]],
    [`${SITES}#xucheng.cites[1].section`, SITE, ["cites", 1, "section"]],
    [`${SITES}#xucheng`, SITE, []],
    [`${TASKS}#二(一).unitsPhrase`, { path: TASKS, index: 0 }, ["unitsPhrase"]],
    [`${SITES}[0].id`, SITE, ["id"]],
    [
      "data/plans/tiny-2024/plan.json.titleEn",
      { path: "data/plans/tiny-2024/plan.json", index: 0 },
      ["titleEn"],
    ],
    ["data/plans/tiny-2024/struck.json", null, []],
  ])("at %s leads to its thing and its field", (path, item, field) => {
    expect(placed(path)).toMatchObject({ item, field });
  });

  test("of an English that is still to be written leads to the English", () => {
    const item = { ...items.find(({ path }) => path === SITES), name: "lab" };
    const told = { path: `${SITES}#lab.unitZh`, message: "still to be written" };
    const fieldFor = (value: object) =>
      placeProblems([told], [{ ...item, value } as (typeof items)[number]])[0]?.field;
    expect(fieldFor({ unitZh: "万张", unitEn: "To be written" })).toEqual(["unitEn"]);
    expect(fieldFor({ unitZh: "待写。", unitEn: "To be written." })).toEqual(["unitZh"]);
  });

  test("leads to the next one, around the end, and on where one has been mended", () => {
    const told = ["xucheng.roleZh", "xucheng.roleEn"].map((path) => `${SITES}#${path}`);
    const tasks = `${TASKS}#二(一).unitsPhrase`;
    const list = (paths: readonly string[]) =>
      placeProblems(
        paths.map((path) => ({ path, message: "missing" })),
        items,
      );
    const all = list([`${SITES}#xucheng.review`, ...told, tasks]);
    const first = problemAfter(all, null);
    expect(first?.field).toEqual(["roleZh"]);
    const from = { item: SITE, field: ["roleZh"] };
    expect(problemAfter(all, from)?.field).toEqual(["roleEn"]);
    expect(problemAfter(list([tasks, told[1] ?? ""]), from)?.field).toEqual(["roleEn"]);
    const last = { item: { path: TASKS, index: 0 }, field: ["unitsPhrase"] };
    expect(problemAfter(all, last)?.field).toEqual(["roleZh"]);
    expect(problemAfter([], from)).toBeNull();
  });

  test("names the longest name that fits", () => {
    const first = items.find(({ path }) => path === SITES);
    const both = first
      ? [
          { ...first, name: "生物" },
          { ...first, name: "生物.药", index: 1 },
        ]
      : [];
    const [found] = placeProblems([{ path: `${SITES}#生物.药.en`, message: "missing" }], both);
    expect(found?.item?.index).toBe(1);
  });

  test("of a part is one of the whole too", () => {
    const own = placeProblems(
      [{ path: `${SITES}#xucheng.cites[1].section`, message: "missing" }],
      items,
    );
    expect(problemsAt(own, ["cites"])).toHaveLength(1);
    expect(problemsAt(own, ["cites", 0])).toHaveLength(0);
  });
});
