import { describe, expect, it } from "vitest";
import { pageTitle } from "../../../src/app/page-title.ts";
import { createTranslate } from "../../../src/i18n/translate.ts";
import { DEFAULT_VIEW, SCREENS, type View } from "../../../src/state/view.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const tiny = tinyJoined();
const plan = tiny.plan.id;
const t = createTranslate("zh-Hans");
const titleOf = (change: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return pageTitle(tiny.known(view.select ?? { type: "plan", plan }), view, t);
};

describe("the title of the page", () => {
  it.each([
    ["without a plan", []],
    ["of a plan", [plan]],
  ])("is another in every view %s", (_, plans) => {
    const titles = SCREENS.map((screen) => titleOf({ screen, plans }));
    expect(new Set(titles).size).toBe(SCREENS.length);
  });

  it("names what is open, its kind, the view and the plan", () => {
    const select = { type: "site", plan, id: "park" } as const;
    expect(titleOf({ screen: "list", select })).toMatch(/^虚构药谷（地点） · 列表 · .+ · 康图$/);
  });

  it("is the plan's own title in full where its panel is open on the map", () => {
    expect(titleOf({ plans: [plan], select: { type: "plan", plan } })).toBe(
      `${tiny.plan.titleZh} · 康图`,
    );
  });
});
