import { describe, expect, it } from "vitest";
import { findPlans, plansByProvince } from "../../../../src/domain/atlas/find-plans.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const [tiny] = tinyJoined().atlas.plans;
if (!tiny) throw new Error("no plan in the fixture");

const plan = (id: string, [shortZh, shortEn]: readonly [string, string], adcode: string) => ({
  ...tiny,
  id,
  shortZh,
  shortEn,
  titleZh: `${shortZh}健康产业规划`,
  titleEn: `${shortEn} Plan`,
  region: { adcode, nameZh: `${shortZh}市`, nameEn: `${shortEn} City` },
  period: { from: null, to: Number(id.slice(-4)), vision: null },
});

const PLANS = [
  plan("taizhou-2022", ["泰州", "Taizhou"], "321200"),
  plan("nanjing-2025", ["南京", "Nanjing"], "320100"),
  plan("zhejiang-2020", ["浙江", "Zhejiang"], "330000"),
  plan("taizhou-zhejiang-2025", ["台州", "Taizhou"], "331000"),
];
const PROVINCES = [
  { adcode: "320000", nameZh: "江苏省", nameEn: "Jiangsu" },
  { adcode: "330000", nameZh: "浙江省", nameEn: "Zhejiang" },
];

const found = (query: string) => findPlans(PLANS, PROVINCES, query).map(({ id }) => id);

describe("the search among plans", () => {
  it.each([
    ["泰州", ["taizhou-2022"]],
    ["taizhou", ["taizhou-2022", "taizhou-zhejiang-2025"]],
    ["TAIZHOU zhejiang", ["taizhou-zhejiang-2025"]],
    ["Ｔａｉｚｈｏｕ　２０２２", ["taizhou-2022"]],
    ["江苏", ["taizhou-2022", "nanjing-2025"]],
    ["江苏，2025", ["nanjing-2025"]],
    ["jiangsu", ["taizhou-2022", "nanjing-2025"]],
    ["健康产业规划", PLANS.map(({ id }) => id)],
    ["  ", PLANS.map(({ id }) => id)],
    ["火星", []],
  ])("finds for %s what fits all its words", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("takes what was typed for words, not for a pattern", () => {
    expect(found("(")).toEqual([]);
    expect(found(".*")).toEqual([]);
  });

  it("puts each plan under its province, a province's own plan too", () => {
    const groups = plansByProvince(PLANS, PROVINCES);
    expect(
      groups.map(({ province, plans }) => [province.nameZh, plans.map(({ id }) => id)]),
    ).toEqual([
      ["江苏省", ["taizhou-2022", "nanjing-2025"]],
      ["浙江省", ["zhejiang-2020", "taizhou-zhejiang-2025"]],
    ]);
  });
});
