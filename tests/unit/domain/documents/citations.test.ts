import { describe, expect, test } from "vitest";
import { citationMisses, citedPhrases } from "../../../../src/domain/documents/citations.ts";
import { brokenAuthored, named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";

const TEXT = `虚构市健康规划
一、总论
产值90亿元以上。
(一)布局
1.园区
虚构市建设虚构药谷、虚构实验室和虚构数据平台,以制药为主,虚构药厂为龙头。
二、任务
办事,开展虚构海外合作,办好博览会。(责任单位:市虚构局)
`;
const TEXTS = new Map([["tiny-2030", TEXT]]);

describe("citations", () => {
  test("are found wherever a section stands beside a phrase, and in the headings", () => {
    const cited = citedPhrases(tinyAuthored());
    expect(cited.map(({ section, phrase }) => `${section} ${phrase}`).toSorted()).toEqual(
      [
        "标题 虚构市健康规划",
        "一 总论",
        "一(一) 布局",
        "一(一)1 园区",
        "二 任务",
        "一 产值90亿元以上",
        "一(一)1 虚构市",
        "一(一)1 虚构药谷",
        "一(一)1 虚构实验室",
        "一(一)1 虚构数据平台",
        "一(一)1 制药",
        "一(一)1 虚构药厂",
        "一(一)1 虚构药厂",
        "二 办事",
        "二 责任单位:市虚构局",
        "二 虚构海外合作",
        "二 博览会",
      ].toSorted(),
    );
    expect(cited.every(({ plan }) => plan === "tiny-2030")).toBe(true);
  });

  test("miss nothing where every phrase stands in its section", () => {
    expect(citationMisses(citedPhrases(tinyAuthored()), TEXTS)).toEqual([]);
  });

  test("are found in a copy of the text with full-width punctuation", () => {
    const wide = TEXT.replaceAll("(", "（").replaceAll(")", "）").replaceAll(":", "：");
    const texts = new Map([["tiny-2030", wide]]);
    expect(citationMisses(citedPhrases(tinyAuthored()), texts)).toEqual([]);
  });

  const misses = (section: string, phrase: string) =>
    citationMisses(
      citedPhrases(
        brokenAuthored((plan) => {
          named(plan.sites, "lab").cites = [{ section, phrase }];
        }),
      ),
      TEXTS,
    );

  test("miss a phrase that is written otherwise, with the path of the record", () => {
    expect(misses("一(一)1", "虚构 实验室")).toEqual([
      {
        path: "data/plans/tiny-2030/sites.json#lab.cites#一(一)1",
        message: "not in 一(一)1: 虚构 实验室; there it reads 虚构实验室",
      },
    ]);
  });

  test("miss a phrase that stands in another section, be it a sub-section", () => {
    expect(misses("二", "虚构实验室")).toHaveLength(1);
    expect(misses("一(一)", "虚构实验室")).toHaveLength(1);
  });

  test("miss a phrase of a section that the text has not", () => {
    expect(misses("三", "虚构实验室")).toHaveLength(1);
  });

  test("miss every phrase of a plan without a text", () => {
    const cited = citedPhrases(tinyAuthored());
    expect(citationMisses(cited, new Map())).toHaveLength(cited.length);
  });
});
