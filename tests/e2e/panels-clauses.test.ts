import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authored, authoredPlan, found } from "./authored-data.ts";
import type { Reading, UsedWord } from "../../src/model/types.ts";
import { PanelDriver } from "./panel-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const hefei = authoredPlan("hefei-2020");
const taizhou = authoredPlan("taizhou-2022");

const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;
let panel: PanelDriver;

const open = async (select: string, heading: string) => {
  ({ atlas, panel } = await PanelDriver.open(openAtlas, select));
  await expect.poll(() => atlas.panelHeading()).toBe(heading);
};

/** Plan by plan: the words that it gives its sites for an industry, and those sites. */
function claimsOf(isMeant: (reading: Reading) => boolean) {
  return authored.plans.map(({ plan, wordings, sites, tasks }) => {
    const usual = new Map(wordings.map(({ term, classes }) => [term, classes]));
    const claims = ({ term, classes }: UsedWord) =>
      (classes ?? usual.get(term) ?? []).some(isMeant);
    const own = sites.flatMap(({ industries }) => industries.filter(claims));
    return {
      name: plan.shortZh,
      terms: [...new Set(own.map(({ term }) => term))],
      sites: sites.filter(({ industries }) => industries.some(claims)).map((site) => site.nameZh),
      tasks: tasks.filter(({ industries }) => industries.some(claims)).length,
    };
  });
}

describe("the panel of an industry", () => {
  test("of a class says which plans claim it, in which words and where", async () => {
    const industry = found(authored.industries.classes, ({ code }) => code === "09");
    await open("industry:09", `09 ${industry.nameZh}`);
    const claims = claimsOf((reading) => reading.class === "09");
    const sites = claims.flatMap((claim) => claim.sites);
    expect(claims.length).toBe(5);
    await panel.appears("industry.claims");
    expect(await panel.chips()).toContain(`5 份规划 · ${sites.length} 处地点`);
    const folds = await panel.folds("industry.claims");
    for (const [at, claim] of claims.entries()) {
      expect(folds[at]).toContain(claim.name);
      expect(folds[at]).toContain(`${claim.sites.length} 处地点 · ${claim.terms.length} 种写法`);
      const places = await panel.unfold("industry.claims", claim.name);
      expect([...new Set(places)].toSorted()).toEqual(claim.sites.toSorted());
    }
    expect((await panel.quotes("industry.claims")).toSorted()).toEqual(
      claims.flatMap(({ terms }) => terms).toSorted(),
    );
    const finer = authored.industries.terms.filter((term) => term.class === "09");
    expect(await panel.links("industry.finer")).toEqual(finer.map(({ nameZh }) => nameZh));
    await expect
      .poll(() => panel.folds("industry.tasks"))
      .toEqual(claims.map(({ name, tasks }) => `${name} ${tasks} 项任务`));
  });

  test("of a finer term stands under its class and names the plans that are silent", async () => {
    const term = found(authored.industries.terms, ({ id }) => id === "health-management");
    await open(`industry:${term.id}`, term.nameZh);
    const claims = claimsOf(({ finer }) => finer === term.id);
    const speaking = claims.filter(({ sites }) => sites.length > 0);
    const silent = claims.filter(({ sites }) => sites.length === 0);
    expect(speaking.length).toBeGreaterThan(2);
    expect(silent.length).toBeGreaterThan(0);
    expect(await panel.chips()).toContain("细分产业");
    await panel.appears("industry.claims");
    expect(await panel.partText("industry.claims")).toContain(
      `没有地点写到它的规划：${silent.map(({ name }) => name).join("、")}`,
    );
    expect((await panel.quotes("industry.claims")).toSorted()).toEqual(
      speaking.flatMap(({ terms }) => terms).toSorted(),
    );
    const above = found(authored.industries.classes, ({ code }) => code === term.class);
    await atlas.panel().getByRole("link", { name: above.nameZh }).first().click();
    await expect.poll(() => atlas.panelHeading()).toBe(`${above.code} ${above.nameZh}`);
    await expect.poll(() => panel.links("industry.finer")).toContain(term.nameZh);
  });
});

describe("the panel of a target", () => {
  test.each([
    {
      plan: "taizhou-2022",
      id: "class-1-new-drugs-2024",
      figure: "2—3 个",
      words: "2—3 个之间",
      year: "2024 年",
      normal: "计数，不换算",
    },
    {
      plan: "taizhou-2022",
      id: "hitech-zone-talent-ranking-2024",
      figure: "前 10 名",
      words: "范围：地点",
      year: "2024 年",
      normal: "第 10 名",
    },
    {
      plan: "hefei-2020",
      id: "great-health-output-growth-2022",
      figure: "约 15 %",
      words: "15 %左右",
      year: "2022 年",
      normal: "15 %",
    },
    {
      plan: "xiamen-2020",
      id: "biomed-industry-size-2022",
      figure: "≥ 1200 亿元",
      words: "不低于 1200 亿元",
      year: "2022 年",
      normal: "120,000,000,000 元",
    },
    {
      plan: "zhejiang-2020",
      id: "main-research-directions",
      figure: "约 10 个",
      words: "10 个左右",
      year: "规划未写明",
      normal: "不换算",
    },
  ])("of $plan, $id: $figure", async ({ plan, id, figure, words, year, normal }) => {
    const target = found(authoredPlan(plan).targets, (entry) => entry.id === id);
    await open(`target:${plan}/${id}`, target.metricZh);
    await panel.appears("target.phrase");
    expect(await panel.figure()).toBe(figure);
    expect(await panel.text()).toContain(words);
    expect(await panel.quotes("target.phrase")).toEqual([target.phrase]);
    const facts = await panel.facts("target.phrase");
    expect(facts["年份"]).toBe(year);
    expect(facts["基数"]).toBe(target.baseline ?? "规划未写明");
    expect(facts["换算"]).toContain(normal);
    expect((await panel.facts("target.belongs"))["条款"]).toBe(`第 ${target.section} 条`);
    const said = [target, ...target.alsoIn].map(({ phrase }) => phrase);
    expect(await panel.quotes("site.cites")).toEqual(said);
  });

  // No two targets of the five plans set the same measure since those of two clauses are one.
  test("stands beside nothing that is not its like", async () => {
    const { id, metricZh } = found(hefei.targets, ({ metric }) => metric === null);
    await open(`target:hefei-2020/${id}`, metricZh);
    await panel.appears("target.same");
    expect(await panel.partText("target.same")).toContain("它的数字不与别的数字比较");
  });
});

describe("the panel of a link", () => {
  test("has both ends, its direction, and a round distance to a whole city", async () => {
    const link = found(taizhou.links, ({ id }) => id === "zhangjiang");
    const near = found(taizhou.sites, ({ id }) => id === link.from);
    await open(`link:taizhou-2022/${link.id}`, `${near.nameZh}与${link.toZh}`);
    expect(await panel.chips()).toEqual(["对外联系", "合作", "双向"]);
    expect(await panel.facts()).toMatchObject({ 本地一端: "指整个区域，不是其中一点" });
    expect(await panel.ends()).toEqual([near.nameZh, link.toZh]);
    expect(await panel.partText("link.about")).toContain(link.aboutZh);
    const position = await panel.facts("site.position");
    expect(position["外地一端"]).toBe("到街道或镇，误差约 5 公里");
    expect(position["相距"]).toBe("约 220 公里");
    expect(await panel.quotes("site.cites")).toEqual([link.phrase]);
    await atlas.panel().getByRole("link", { name: near.nameZh, exact: true }).first().click();
    await expect.poll(() => atlas.panelHeading()).toBe(near.nameZh);
    await panel.appears("clause.links");
    expect((await panel.links("clause.links")).join()).toContain(link.toZh);
  });

  test("says that a far end is not placed and makes up no distance", async () => {
    const link = found(taizhou.links, ({ id }) => id === "veterinary-domestic-partners");
    const near = found(taizhou.sites, ({ id }) => id === link.from);
    await open(`link:taizhou-2022/${link.id}`, `${near.nameZh}与${link.toZh}`);
    const position = await panel.facts("site.position");
    expect(position["外地一端"]).toBe("未落图");
    expect(position["相距"]).toBe("两端没有都落图，不计距离");
    const others = taizhou.links.filter(({ id, from }) => from === link.from && id !== link.id);
    expect((await panel.links("link.sameSite")).map((text) => text.slice(2))).toEqual(
      others.map(({ toZh }) => toZh),
    );
  });
});

describe("the panel of a clause", () => {
  test("says what it holds: tasks, figures, places, firms, links and further records", async () => {
    const section = "二(二)6";
    const isHere = (entry: { readonly section: string }) => entry.section === section;
    const clause = found(taizhou.clauses, isHere);
    await open("clause:taizhou-2022/2-2-6", clause.titleZh);
    await panel.appears("clause.summary");
    expect(await panel.partText("clause.summary")).toContain(clause.summaryZh);
    expect(await panel.partText("clause.summary")).toContain("不是规划原文");
    expect(await panel.links("clause.parent")).toEqual([
      "二 重点任务",
      "二(二) 举全市之力建设中国医药城",
    ]);
    expect(await panel.links("clause.tasks")).toEqual(
      taizhou.tasks.filter(isHere).map(({ titleZh }) => titleZh),
    );
    expect(await panel.links("clause.targets")).toEqual(
      taizhou.targets.filter(isHere).map(({ metricZh }) => metricZh),
    );
    // A clause names the sites that it is cited for, and those that its task is about.
    const cited = taizhou.sites.filter(
      ({ cites, industries, leadEnterprises, tasks }) =>
        [...cites, ...industries, ...leadEnterprises].some(isHere) || tasks.includes(section),
    );
    expect(await panel.links("clause.sites")).toEqual(cited.map(({ nameZh }) => nameZh));
    expect(await panel.links("clause.enterprises")).toEqual(["科创与人才发展集团"]);
    expect((await panel.links("clause.links")).length).toBe(taizhou.links.filter(isHere).length);
    expect((await panel.quotes("clause.records")).toSorted()).toEqual(
      taizhou.records
        .filter(isHere)
        .map(({ phrase }) => phrase)
        .toSorted(),
    );
    await panel.follow("thing.clause", "在“读规划”中看这一条");
    await expect
      .poll(() => atlas.address())
      .toContain("plan=taizhou-2022&view=read&select=clause:taizhou-2022/2-2-6");
  });

  test("that only heads others counts what each of them holds", async () => {
    await open("clause:hefei-2020/2", "主要任务");
    await panel.appears("clause.children");
    const below = hefei.clauses.filter(({ parent }) => parent === "二");
    expect(await panel.links("clause.children")).toEqual(
      below.map(({ section, titleZh }) => `${section} ${titleZh}`),
    );
    const entries = await atlas.panelEntries("clause.children");
    for (const [at, { section }] of below.entries()) {
      const isHere = (entry: { readonly section: string }) => entry.section === section;
      const figures = hefei.targets.filter(isHere).length;
      expect(entries[at]).toContain(
        `${hefei.tasks.filter(isHere).length} 项任务 · ${figures} 个指标`,
      );
    }
    expect(await panel.text()).toContain("这一条本身没有点名地点、任务、指标或企业");
  });
});

describe("the panel of what else a plan names", () => {
  test("is reached from its clause and says what it is, when and where", async () => {
    const record = found(
      taizhou.records,
      ({ section, year, sites, alsoIn }) =>
        section === "一(三)" && year !== null && sites.length > 0 && alsoIn.length === 0,
    );
    await open(
      "clause:taizhou-2022/1-3",
      found(taizhou.clauses, ({ section }) => section === record.section).titleZh,
    );
    await panel.appears("clause.records");
    await panel.follow("clause.records", record.nameZh);
    await expect.poll(() => atlas.panelHeading()).toBe(record.nameZh);
    expect(await atlas.address()).toContain(`select=record:taizhou-2022/${record.id}`);
    await panel.appears("record.about");
    expect(await panel.chips()).toContain("其他事项");
    expect(await panel.partText("record.about")).toContain(record.aboutZh);
    expect(await panel.partText("record.year")).toContain(`${record.year} 年`);
    const sites = record.sites.map((id) => found(taizhou.sites, (site) => site.id === id).nameZh);
    expect(await panel.links("record.sites")).toEqual(sites);
    expect(await panel.quotes("site.cites")).toEqual([record.phrase]);
    await panel.copy("plain");
    await expect.poll(() => panel.copied().inputValue()).toContain(`“${record.phrase}”`);
  });

  test("says so where the data has no such thing", async () => {
    await open("record:taizhou-2022/nothing-of-the-kind", "其他事项");
    await expect.poll(() => panel.text()).toContain("数据中没有这一事项");
  });
});
