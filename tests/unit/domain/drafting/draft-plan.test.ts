import { describe, expect, it } from "vitest";
import { normalForm } from "../../../../src/domain/clauses/normal-form.ts";
import { splitSections } from "../../../../src/domain/clauses/split-sections.ts";
import { draftPlan } from "../../../../src/domain/drafting/draft-plan.ts";
import { unitBracket } from "../../../../src/domain/drafting/unit-brackets.ts";
import { guiyangInput, GUIYANG_TEXT } from "../../../fixtures/draft-inputs.ts";

type Thing = Readonly<Record<string, unknown>>;
const draft = draftPlan(guiyangInput());
const file = (name: string) => draft.files.get(`data/plans/guiyang-2023/${name}.json`);
const list = (name: string) => file(name) as readonly Thing[];
const namesIn = (name: string) => list(name).map(({ nameZh }) => nameZh);
const task = (section: string) => list("tasks").find((entry) => entry["section"] === section);

describe("a drafted plan", () => {
  it("has the title, issuer, dates, years and structure that its text has", () => {
    expect(file("plan")).toMatchObject({
      titleZh: "贵阳市虚构健康产业发展行动计划（2023—2025年）",
      issuerZh: "贵阳市人民政府办公厅",
      documentNumber: "筑虚府办〔2023〕12号",
      dateIssued: "2023-05-01",
      period: { from: 2023, to: 2025 },
      scopeZh: "健康产业",
      structure: { section: "一(二)", phrase: "一核两带多园" },
      review: true,
    });
  });

  it("has a clause for each heading, below the one that holds it", () => {
    expect(list("clauses").map(({ section, parent }) => [section, parent])).toEqual([
      ["前言", null],
      ["一", null],
      ["一(一)", "一"],
      ["一(二)", "一"],
      ["二", null],
      ["二(一)", "二"],
      ["二(一)1", "二(一)"],
      ["二(一)2", "二(一)"],
      ["二(二)", "二"],
      ["二(二)1", "二(二)"],
      ["二(二)2", "二(二)"],
      ["三", null],
      ["三(一)", "三"],
      ["三(二)", "三"],
    ]);
  });

  it("has tasks with the units of their brackets, deadlines, places, firms and known words", () => {
    expect(task("二(一)1")).toMatchObject({
      unitsPhrase: "责任单位：市工业和信息化局、市科技局，观山湖区人民政府",
      unitMode: "undifferentiated",
      leadUnits: ["市工业和信息化局", "市科技局", "观山湖区人民政府"],
      deadline: { date: "2025", phrase: "到2025年" },
      enterprises: expect.arrayContaining(["shanxu"]) as unknown,
      industries: [{ term: "医疗器械" }],
    });
    expect(task("二(二)1")).toMatchObject({
      leadUnits: ["市卫健委"],
      supportingUnits: ["市发改委", "市财政局"],
    });
    expect(task("三(一)")?.["deadline"]).toEqual({
      date: "2023-06",
      section: "三(一)",
      phrase: "2023年6月底前",
    });
    expect(task("三(二)")?.["sites"]).toEqual([list("sites")[0]?.["id"]]);
  });

  it("has a target for each number with unit, comparator and year", () => {
    const told = list("targets").map(({ metricZh, comparator, value, unitZh, year }) => [
      metricZh,
      comparator,
      value,
      unitZh,
      year,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["全市健康产业总产值", ">", 800, "亿元", 2025],
        ["上市企业", "=", 5, "家", 2025],
        ["高新技术企业", ">=", 120, "家", 2025],
        ["年均增长", "~", 12, "%", 2025],
        ["产业园产值", ">=", 200, "亿元", 2025],
        ["床位", "=", 1000, "张", null],
      ]),
    );
  });

  it("has the region, the areas that are named and candidates for sites, and no class of places", () => {
    expect(namesIn("sites")).toEqual([
      "贵阳市",
      "观山湖区",
      "修文县",
      "黔虚生物医药产业园",
      "虚山中药材种植基地",
      "贵虚医院",
      "国家虚构区域医疗中心",
    ]);
    const status = Object.fromEntries(
      list("sites").map(({ nameZh, status: own }) => [nameZh, own]),
    );
    expect(status).toMatchObject({
      国家虚构区域医疗中心: "planned",
      虚山中药材种植基地: "to-be-built",
      观山湖区: "existing",
    });
    expect(namesIn("records")).toEqual([
      "贵阳虚构健康博览会",
      "市健康产业领导小组",
      "贵阳虚构健康产业基金",
    ]);
  });

  it("takes units, firms and partners that the atlas knows, and makes the rest after their like elsewhere", () => {
    expect(list("agencies")).toContainEqual({ agency: "guiyang-finance", name: "市财政局" });
    expect(draft.files.get("data/agencies/guiyang-municipal-health-commission.json")).toMatchObject(
      {
        nameZh: "贵阳市卫生健康委员会",
        nameEn: "Guiyang Municipal Health Commission",
        adcode: "520100",
        review: true,
      },
    );
    expect(list("agencies").find(({ name }) => name === "观山湖区人民政府")?.["agency"]).toBe(
      "guanshanhu-district-peoples-government",
    );
    expect(draft.files.has("data/enterprises/shanxu.json")).toBe(false);
    expect(list("links").map(({ toZh, kind, place }) => [toZh, kind, place])).toEqual([
      ["上海", "co-building", "shanghai"],
      ["成都", "co-building", null],
    ]);
  });

  it("cites nothing that does not stand in its section", () => {
    const sections = splitSections(GUIYANG_TEXT);
    const cited = [...draft.files.values()].flatMap(citesIn);
    expect(cited.length).toBeGreaterThan(30);
    for (const { section, phrase } of cited) {
      expect(normalForm(sections.get(section) ?? "")).toContain(normalForm(phrase));
    }
  });

  it("places whole areas only, and marks everything that is a guess", () => {
    const { features } = draft.files.get("geo/places/guiyang-2023.geojson") as {
      features: readonly Thing[];
    };
    expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(3);
    for (const name of [
      "clauses",
      "sites",
      "tasks",
      "targets",
      "links",
      "records",
      "enterprises",
    ]) {
      expect(
        list(name).every(({ review }) => review === true),
        name,
      ).toBe(true);
    }
  });

  it("says what is to decide, the document first and the English last", () => {
    expect(draft.decisions[0]).toContain("一核两带多园");
    expect(draft.decisions.at(-1)).toContain("English");
  });

  it("has the coverage table begun: each thing beside the clause that gave it", () => {
    const rows = draft.coverage.split("\n").filter((line) => line.startsWith("| 二(二)2 "));
    expect(rows).toEqual([
      expect.stringMatching(/\| record:\S+expo \|$/),
      "| 二(二)2 |  | link:shanghai-link |",
      expect.stringMatching(/ link:\S+-link \|$/),
      "| 二(二)2 |  | task |",
    ]);
    expect(draft.coverage).toContain("| 一 |  | summary |");
    for (const { section } of list("clauses"))
      expect(draft.coverage).toContain(`| ${String(section)} |`);
  });

  it("can be made of any text", () => {
    for (const text of ["", "一、", "没有标题的文字。", "第一章\n第一章\n（责任单位：）"]) {
      expect(draftPlan(guiyangInput(text)).files.size).toBeGreaterThanOrEqual(15);
    }
  });
});

describe("the bracket of units", () => {
  it.each([
    ["办事。（责任单位：市甲局、各县（市、区）政府）", "责任单位：市甲局、各县（市、区）政府"],
    ["办事。(市甲局牵头,市乙局配合)", "市甲局牵头,市乙局配合"],
    ["办事。【牵头单位：市甲局】", "牵头单位：市甲局"],
    ["办事。\n责任单位：市甲局、市乙局", "责任单位：市甲局、市乙局"],
    ["疫苗(含新型疫苗)。", null],
  ])("of %s is %s", (text, bracket) => {
    expect(unitBracket(text)).toBe(bracket);
  });
});

function citesIn(value: unknown): readonly { readonly section: string; readonly phrase: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { section, phrase } = value as Thing;
  const own =
    typeof section === "string" && typeof phrase === "string" ? [{ section, phrase }] : [];
  return [...own, ...Object.values(value).flatMap(citesIn)];
}
