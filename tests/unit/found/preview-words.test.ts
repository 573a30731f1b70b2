import { describe, expect, it } from "vitest";
import { wordsOfPlan, wordsOfSite } from "../../../scripts/found/preview/preview-words.ts";
import { createTranslate } from "../../../src/i18n/translate.ts";
import { DEFAULT_CONFIG, type Config } from "../../../src/state/config.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const { plan } = tinyJoined();
const [first] = plan.sites;
if (!first) throw new Error("the tiny plan has lost its sites");
const t = createTranslate("zh-Hans");
const contextOf = (config: Partial<Config> = {}, today = "2026-11-27") => ({
  t,
  today,
  config: { ...DEFAULT_CONFIG, ...config },
});

describe("the words of a preview", () => {
  it("say how well a place is known, and of a whole district that it is drawn by its border", () => {
    const place = { ...first.place, radiusM: 199_000, areaOf: [] };
    const around = { ...first, extent: null, place };
    const district = { ...around, place: { ...place, areaOf: ["330100"] } };
    expect(wordsOfSite(around, plan, contextOf()).lines.at(-1)).toContain("199");
    expect(wordsOfSite(district, plan, contextOf()).lines.at(-1)).toBe("范围按行政区划边界绘出");
  });

  it("say whether the plan runs on the day of the build", () => {
    const standing = (today: string) => wordsOfPlan(plan, contextOf({}, today)).standing;
    expect(standing(`${plan.period.to}-12-31`)).toBe(t("plan.inForce"));
    expect(standing("2999-01-01")).toContain("已到期");
  });

  it("say whose map it is and its approval number, and that one is due", () => {
    expect(wordsOfPlan(plan, contextOf()).credits).toContain(t("map.approvalPending"));
    const mapApproval = { number: "GS(2026)1号", source: "某院", url: null };
    expect(wordsOfPlan(plan, contextOf({ mapApproval })).credits).toEqual([
      "某院",
      "审图号：GS(2026)1号",
    ]);
    expect(wordsOfPlan(plan, contextOf({ ground: "points" })).credits).toEqual([]);
  });
});
