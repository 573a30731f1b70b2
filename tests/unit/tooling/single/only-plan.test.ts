import { describe, expect, test } from "vitest";
import type { AtlasIndex } from "../../../../src/domain/atlas/atlas.ts";
import type { AnyJoin } from "../../../../src/domain/joins/joins.ts";
import type { GroundIndex } from "../../../../src/domain/places/ground-parts.ts";
import {
  groundNear,
  indexOfOne,
  joinsOfOne,
  rowsOfOne,
} from "../../../../scripts/single/only-plan.ts";

describe("an atlas of one plan", () => {
  test("has no other in its index", () => {
    const index = { plans: [{ id: "a" }, { id: "b" }] } as unknown as AtlasIndex;
    expect(indexOfOne(index, "b").plans).toEqual([{ id: "b" }]);
    expect(() => indexOfOne(index, "c")).toThrow("no plan c: a, b");
  });

  test("has the ground of the provinces in and near which its sites lie", () => {
    const provinces = {
      own: { bounds: [10, 10, 20, 20] },
      near: { bounds: [20.4, 10, 30, 20] },
      far: { bounds: [21, 10, 30, 20] },
    };
    const ground = { provinces } as unknown as GroundIndex;
    const near = groundNear(ground, { bounds: [18, 12, 20, 14] });
    expect(Object.keys(near.provinces)).toEqual(["own", "near"]);
  });

  test("finds its own things and what plans share", () => {
    const rows = {
      version: 1,
      kind: "search",
      plans: ["a", "b"],
      refs: ["site:a/x", "plan:b", "site:b/x", "industry:09"],
      zh: ["一", "二", "三", "四"],
      en: ["1", "2", "3", "4"],
      also: ["", "", "c", ""],
      words: ["", "d", "", ""],
      readings: {},
    } as const;
    expect(rowsOfOne(rows, "b")).toMatchObject({
      plans: ["b"],
      refs: ["plan:b", "site:b/x", "industry:09"],
      zh: ["二", "三", "四"],
      also: ["", "c", ""],
      words: ["d", "", ""],
    });
  });
});

const agency = (id: string, tasks: readonly (readonly [plan: string, title: string])[]) => ({
  version: 1,
  kind: "agency",
  id,
  tasks: tasks.map(([plan, titleZh]) => ({ plan, section: "一", titleZh, duty: "leads" })),
  partners: ["one", "two", "three"]
    .filter((one) => one !== id)
    .map((one) => ({ id: one, tasks: 9 })),
  sites: ["a/x", "b/x"],
  enterprise: null,
});
const industry = (id: string, finer: readonly string[]) => ({
  version: 1,
  kind: "industry",
  id,
  claims: [
    { plan: "a", words: [{ term: "医/药", sites: [{ id: "x", plan: "a" }] }], siteCount: 3 },
    ...(id === "foreign"
      ? []
      : [{ plan: "b", words: [{ term: "医/药", sites: [] }], siteCount: 2 }]),
  ],
  tasks: [],
  finer: finer.map((one) => ({ id: one, plans: 2, sites: 5 })),
});

describe("what one plan says of what plans share", () => {
  const joins = joinsOfOne(
    new Map(
      [
        agency("one", [
          ["a", "甲"],
          ["b", "乙"],
          ["b", "丙"],
        ]),
        agency("two", [["b", "乙"]]),
        agency("three", [["a", "甲"]]),
        industry("09", ["fine", "foreign"]),
        industry("fine", []),
        industry("foreign", []),
      ].map((join) => [`joins/${join.kind}/${join.id}.json`, join as unknown as AnyJoin]),
    ),
    "b",
  );

  test("leaves out what it does not name", () => {
    expect([...joins.keys()]).toEqual([
      "joins/agency/one.json",
      "joins/agency/two.json",
      "joins/industry/09.json",
      "joins/industry/fine.json",
    ]);
  });

  test("counts its own tasks and sites alone", () => {
    expect(joins.get("joins/agency/one.json")).toMatchObject({
      tasks: [{ titleZh: "乙" }, { titleZh: "丙" }],
      partners: [{ id: "two", tasks: 1 }],
      sites: ["b/x"],
    });
    expect(joins.get("joins/industry/09.json")).toMatchObject({
      claims: [{ plan: "b", words: [{ term: "医/药" }], siteCount: 2 }],
      finer: [{ id: "fine", plans: 1, sites: 2 }],
    });
  });
});
