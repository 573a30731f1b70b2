import { expect, test } from "vitest";
import { spoken } from "../../../../src/i18n/words/spoken.ts";

test.each([
  ["≥ 10 个", "不少于10 个"],
  ["≤ 5 家", "不多于5 家"],
  ["> 3 个", "多于3 个"],
  ["2—3 个", "2至3 个"],
  ["约 15 %", "约百分之15"],
  ["10—15 %", "百分之10至15"],
  ["占 8.5%", "占 百分之8.5"],
  ["第 二(二)6 条", "第二部分第二节第6条"],
  ["第 三(一) 条", "第三部分第一节"],
  ["第 二6 条", "第二部分第6条"],
  ["第 五 条", "第五部分"],
  ["已到期 2022", "2022年已到期"],
  ["核心 · 已有", "核心，已有"],
])("%s is said %s", (written, said) => {
  expect(spoken(written, "zh-Hans")).toBe(said);
});

test.each([
  ["≥ 10 firms", "at least 10 firms"],
  ["1–2 firms", "1 to 2 firms"],
  ["about 15%", "about 15 percent"],
  ["park · known", "park, known"],
])("%s is said %s in English", (written, said) => {
  expect(spoken(written, "en")).toBe(said);
});
