import { describe, expect, test } from "vitest";
import { formatPartialDate } from "../../../src/i18n/format.ts";

describe("a date that is given only in part", () => {
  test.each([
    ["2022", "2022年", "2022"],
    ["2021-06", "2021年6月", "June 2021"],
    ["2021-06-30", "2021年6月30日", "30 June 2021"],
  ])("%s is said as exactly as it is given", (date, zh, en) => {
    expect(formatPartialDate(date, "zh-Hans")).toBe(zh);
    expect(formatPartialDate(date, "en")).toBe(en);
  });
});
