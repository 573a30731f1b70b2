import { describe, expect, test } from "vitest";
import { changeField, idFrom } from "../../../src/desk/core/change-field.ts";
import { removeItem, seen } from "../../../src/desk/core/decide.ts";
import { citeIn, makeItem, type Making } from "../../../src/desk/core/make.ts";
import { at, PLACES, SITES, TASKS, tinyMaking } from "../../fixtures/tiny-desk.ts";

const PARK = { section: "二(一)", phrase: "虚北产业园" };

function made(kind: Parameters<typeof makeItem>[0], cited = PARK, making = tinyMaking()) {
  const result = makeItem(kind, cited, making);
  if (!result) throw new Error("nothing was made");
  return { ...result, making: { ...making, values: result.values } };
}

describe("a marked phrase", () => {
  test("becomes a site below the plan's region, cited, with a place that is nowhere yet", () => {
    const { values, item } = made("sites");
    expect(item).toEqual({ path: SITES, index: 1 });
    expect(at(values, SITES)[1]).toMatchObject({
      id: "new-site",
      nameZh: "虚北产业园",
      parent: "xucheng",
      parentBasis: "external",
      kind: null,
      aliases: [],
      cites: [PARK],
    });
    expect(at(values, PLACES)[1]).toMatchObject({
      id: "new-site",
      geometry: null,
      properties: { precision: "none", unplacedReason: "unnamed-place", sources: [] },
    });
  });

  test("becomes a target with the figure as it is written", () => {
    const cited = { section: "一", phrase: "产值达到800亿元" };
    const { values, item } = made("targets", cited);
    expect(at(values, item.path)[0]).toMatchObject({
      ...cited,
      value: 800,
      valueTo: null,
      unitZh: "亿元",
      comparator: ">=",
    });
  });

  test("becomes a link from the region, or a record", () => {
    const link = made("links", { section: "二(二)", phrase: "上海" });
    expect(at(link.values, link.item.path)[0]).toMatchObject({ toZh: "上海", from: "xucheng" });
    const record = made("records");
    expect(at(record.values, record.item.path)[0]).toMatchObject({ nameZh: PARK.phrase, ...PARK });
  });

  test("becomes a task with the title of its clause, or a citation more of the task that the clause has", () => {
    const { values, item } = made("tasks");
    expect(item).toEqual({ path: TASKS, index: 0 });
    expect(at(values, TASKS)).toHaveLength(1);
    expect(at(values, TASKS)[0]?.["cites"]).toEqual([PARK]);
    const other = made("tasks", { section: "二(二)", phrase: "医疗服务" });
    expect(at(other.values, TASKS)[1]).toMatchObject({ section: "二(二)", unitMode: "none" });
  });

  test("is added to what cites already, and is what a thing rests on that has no phrase yet", () => {
    const { making, item } = made("sites");
    const again = citeIn(item, { section: "一", phrase: "产值" }, making);
    expect(at(again?.values ?? {}, SITES)[1]?.["cites"]).toHaveLength(2);
  });

  test("gets an id of its own each time", () => {
    const first = made("sites");
    const second = made("sites", PARK, first.making);
    expect(at(second.values, SITES).map(({ id }) => id)).toEqual([
      "xucheng",
      "new-site",
      "new-site-2",
    ]);
  });
});

describe("a change of a field", () => {
  const changed = (
    making: Making,
    ...change: Parameters<typeof changeField> extends [infer A, infer B, infer C, Making]
      ? [A, B, C]
      : never
  ) => ({
    ...making,
    values: changeField(...change, making),
  });

  test("makes an id of the English name, and gives it to the place, until somebody gives another", () => {
    const { making, item } = made("sites");
    const named = changed(making, item, ["nameEn"], "Xubei Park");
    expect(at(named.values, SITES)[1]?.["id"]).toBe("xubei-park");
    expect(at(named.values, PLACES)[1]?.["id"]).toBe("xubei-park");
    const own = changed(named, item, ["id"], "north-park");
    const renamed = changed(own, item, ["nameEn"], "Other Park");
    expect(at(renamed.values, SITES)[1]?.["id"]).toBe("north-park");
    expect(at(renamed.values, PLACES)[1]?.["id"]).toBe("north-park");
  });

  test("of a site's id changes it wherever the site is named", () => {
    const { making, item } = made("sites");
    const { values } = changed(making, { path: SITES, index: 0 }, ["id"], "xu-city");
    expect(at(values, SITES)[item.index]?.["parent"]).toBe("xu-city");
    expect(at(values, PLACES)[0]?.["id"]).toBe("xu-city");
  });

  test("of what a site says of a task changes what the task says of the site, and back", () => {
    const { making, item } = made("sites");
    const told = changed(making, item, ["tasks"], ["二(一)"]);
    expect(at(told.values, TASKS)[0]?.["sites"]).toEqual(["new-site"]);
    const back = changed(told, { path: TASKS, index: 0 }, ["sites"], []);
    expect(at(back.values, SITES)[1]?.["tasks"]).toEqual([]);
  });

  test("of a bracket gives the units", () => {
    const { values } = changed(
      tinyMaking(),
      { path: TASKS, index: 0 },
      ["unitsPhrase"],
      "市卫健委牵头，市财政局配合",
    );
    expect(at(values, TASKS)[0]).toMatchObject({
      unitMode: "lead+support",
      leadUnits: ["市卫健委"],
      supportingUnits: ["市财政局"],
    });
  });

  test("of a clause's summary is that of its task, until the task has its own", () => {
    const clauses = "data/plans/tiny-2024/clauses.json";
    const clause = { path: clauses, index: 0 };
    const drafted = changed(tinyMaking(), { path: TASKS, index: 0 }, ["summaryZh"], "待写。");
    const written = changed(drafted, clause, ["summaryZh"], "建一个");
    const more = changed(written, clause, ["summaryZh"], "建一个园区。");
    expect(at(more.values, TASKS)[0]?.["summaryZh"]).toBe("建一个园区。");
    const own = changed(more, { path: TASKS, index: 0 }, ["summaryZh"], "自己的。");
    const other = changed(own, clause, ["summaryZh"], "别的。");
    expect(at(other.values, TASKS)[0]?.["summaryZh"]).toBe("自己的。");
  });

  test("leaves everything else as the same objects", () => {
    const making = tinyMaking();
    const { values } = changed(making, { path: SITES, index: 0 }, ["roleZh"], "一句话。");
    expect(values[TASKS]).toBe(making.values[TASKS]);
    expect(values[PLACES]).toBe(making.values[PLACES]);
  });

  test("ids are ASCII", () => {
    expect(idFrom("Xubei People’s Hospital (North)")).toBe("xubei-peoples-hospital-north");
  });
});

test("what has been seen loses its mark and nothing else", () => {
  const { files, values } = tinyMaking();
  const [plan] = files;
  if (!plan) throw new Error("no plan");
  expect(seen(values, plan, 0)[plan.path]).toEqual({
    id: "tiny-2024",
    titleZh: "虚城市健康产业规划",
  });
});

test("a site that is deleted takes its place with it and is no longer named; the plan itself cannot be deleted", () => {
  const { making, item } = made("sites");
  const named = changeField(item, ["tasks"], ["二(一)"], making);
  const below = changeField({ path: SITES, index: 0 }, ["parent"], "new-site", {
    ...making,
    values: named,
  });
  const values = removeItem({ ...making, values: below }, item);
  expect(at(values, SITES)).toHaveLength(1);
  expect(at(values, SITES)[0]?.["parent"]).toBeNull();
  expect(at(values, PLACES)).toHaveLength(1);
  expect(at(values, TASKS)[0]?.["sites"]).toEqual([]);
  const [plan] = making.files;
  expect(removeItem({ ...making, values }, { path: plan?.path ?? "", index: 0 })).toBe(values);
});
