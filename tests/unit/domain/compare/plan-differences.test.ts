import { describe, expect, it } from "vitest";
import { planDifferences } from "../../../../src/domain/compare/plan-differences.ts";

const plan = (to: number, scopeZh: string, adcode: string) => ({
  period: { from: null, to, vision: null },
  scopeZh,
  region: { adcode, nameZh: "", nameEn: "" },
});

describe("in what plans differ", () => {
  it("is told of years, field and level, and of nothing that they have in common", () => {
    const hefei = plan(2022, "大健康产业", "340100");
    expect(planDifferences([hefei, plan(2022, "大健康产业", "321200")])).toEqual([]);
    expect(planDifferences([hefei, plan(2024, "大健康产业", "440104")])).toEqual([
      "period",
      "level",
    ]);
    expect(planDifferences([hefei, hefei, plan(2022, "生物医药", "340100")])).toEqual(["scope"]);
  });
});
