import { describe, expect, test } from "vitest";
import { setUpConfigured } from "./configured-atlas.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas();
const serve = setUpConfigured();

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0"/></svg>';
const OWN = JSON.stringify({
  title: { zh: "泰州健康{地图}", en: "Taizhou Health" },
  logo: { file: "logo.svg", ratio: 2 },
  colours: { accent: "#00558c" },
  notices: { announcement: { zh: "本图集为试运行。" } },
  mapApproval: { number: "苏S(2026)001号" },
  icp: { number: "苏ICP备12345678号-1" },
  contact: { phone: "0523-12345678" },
  features: { comparison: false },
});

describe("an atlas of an operator's own", () => {
  test("has its name, colours and words with and without scripts, at no visible change", async () => {
    const at = await serve(OWN, { files: { "logo.svg": LOGO } });
    const bare = await (await fetch(at)).text();
    expect(bare).toContain("<title>泰州健康{地图} · 地方健康产业规划地图集</title>");
    const atlas = await openAtlas("", { at });
    const { tab } = atlas;
    expect(await tab.title()).toBe("泰州健康{地图} · 地方健康产业规划地图集");
    const link = tab.getByRole("banner").getByRole("link", { name: /^泰州健康\{地图\}/ });
    await expect.poll(() => link.count()).toBe(1);
    const accent = () =>
      tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand"));
    expect((await accent()).trim()).toBe("#00558c");
    await expect.poll(() => atlas.notices()).toContain("本图集为试运行。");
    const icp = tab.getByRole("contentinfo").getByRole("link", { name: "苏ICP备12345678号-1" });
    await expect.poll(() => icp.getAttribute("href")).toBe("https://beian.miit.gov.cn/");
    expect(await tab.getByRole("link", { name: "对照" }).count()).toBe(0);
    await atlas.visit("?view=compare");
    await expect.poll(() => atlas.notices()).toContain("没有提供“对照”");
    expect(atlas.address()).not.toContain("compare");
    await tab.getByRole("link", { name: "English" }).click();
    await expect.poll(() => tab.title()).toContain("Taizhou Health");
  });

  test("has them without configured pages, and in a frame, where number and source of the map stay", async () => {
    const at = await serve(OWN, { files: { "logo.svg": LOGO }, configures: false });
    const frame = await openAtlas("embed.html?ui=-title,-legend,-list,live", { at });
    await expect.poll(() => frame.tab.title()).toContain("泰州健康{地图}");
    await frame.mapAtRest();
    const number = frame.tab.getByText("苏S(2026)001号").filter({ visible: true });
    await expect.poll(() => number.count()).toBe(1);
    await frame.visit("accessibility.html?v=1&lang=en&theme=dark");
    await expect.poll(() => frame.tab.getByRole("link", { name: "0523-12345678" }).count()).toBe(1);
    expect(await frame.tab.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
      "Accessibility statement",
    ]);
  });

  test("runs with a broken configuration, draws no boundaries that may not be wanted, and says what is wrong", async () => {
    const at = await serve('{ "gruond": "points", "colours": { "accent": "#e08040" }, "ttle": 1 }');
    const atlas = await openAtlas("", { at });
    await expect.poll(() => atlas.notices()).toContain("config.json 有 3 处错误");
    await atlas.tab.getByText("config.json 有 3 处错误").click();
    await expect.poll(() => atlas.notices()).toContain("是不是想写 ground？在改正以前");
    expect(await atlas.notices()).toContain("最接近的合格颜色是 #");
    await atlas.mapAtRest();
    await expect.poll(() => atlas.tab.getByText("审图号").count()).toBe(0);
    await atlas.tab.getByRole("button", { name: "知道了" }).click();
    await expect.poll(() => atlas.notices()).not.toContain("config.json");
  });
});
