import { describe, expect, test } from "vitest";
import { setUpHost } from "./host-page.ts";
import { baseUrl } from "./provided.ts";

const { open } = setUpHost();
const SMALL = { width: 400, height: 300 };
const PLAN = "plans/taizhou-2022/embed.html";

const frame = (address: string, { width, height } = SMALL, attributes = "") =>
  `<iframe title="atlas" width="${width}" height="${height}" ${attributes} src="${baseUrl()}${address}"></iframe>`;

describe("the atlas in a frame", () => {
  test("has its text and ways out where no script runs", async () => {
    const { tab, faults } = await open({ body: frame(PLAN) }, { scripts: false });
    const inside = tab.frameLocator("iframe");
    expect(await inside.getByRole("heading", { level: 1 }).textContent()).toContain("泰州市");
    expect(await inside.getByText("已到期 2024").count()).toBe(1);
    expect(await inside.getByRole("link", { name: /中国医药城/ }).count()).toBeGreaterThan(0);
    const whole = inside.getByRole("link", { name: "在新窗口打开" });
    expect(await whole.getAttribute("href")).toBe("../../plans/taizhou-2022/");
    expect(faults()).toEqual([]);
  });

  test("names plan and life cycle, and brings a map when it is asked for one", async () => {
    const { tab, faults } = await open({ body: frame(PLAN) });
    const inside = tab.frameLocator("iframe");
    const side = inside.getByRole("button", { name: "地图", exact: true });
    await expect.poll(() => inside.locator("html").getAttribute("data-theme")).not.toBeNull();
    expect(await inside.locator("canvas").count()).toBe(0);
    await side.click();
    await inside.getByRole("button", { name: "打开可移动的地图" }).click();
    await expect.poll(() => inside.locator("[data-map=idle]").count()).toBe(1);
    await inside.getByRole("button", { name: "列表", exact: true }).click();
    await inside
      .getByRole("link", { name: /^中国医药城/ })
      .first()
      .click();
    await expect
      .poll(() => inside.getByRole("heading", { level: 1 }).textContent())
      .toContain("中国医药城");
    const whole = inside.getByRole("link", { name: "在新窗口打开" });
    expect(await whole.getAttribute("href")).toContain("select=site:taizhou-2022/");
    await inside.getByRole("link", { name: "English" }).click();
    await expect
      .poll(() => inside.getByRole("button", { name: /Back to the list/ }).count())
      .toBe(1);
    expect(faults()).toEqual([]);
  });

  test("has the parts that its address asks for, and always its standing and the way out", async () => {
    const { tab } = await open({
      body: frame(`${PLAN}?ui=-title,-map,-status`, { width: 800, height: 500 }),
    });
    const inside = tab.frameLocator("iframe");
    await expect.poll(() => inside.locator("html").getAttribute("data-theme")).not.toBeNull();
    expect(await inside.getByRole("region", { name: "地图" }).count()).toBe(0);
    expect(await inside.getByText("已到期 2024").isVisible()).toBe(true);
    expect(await inside.getByRole("link", { name: "在新窗口打开" }).isVisible()).toBe(true);
    expect(await inside.getByRole("link", { name: "English" }).isVisible()).toBe(true);
  });

  test("lets the Tab key out within 15 stops, and arrow keys walk its list", async () => {
    const { tab } = await open({
      body: `<button>before</button>${frame(PLAN, { width: 800, height: 600 })}<button>after</button>`,
    });
    const inside = tab.frameLocator("iframe");
    await expect.poll(() => inside.locator("html").getAttribute("data-theme")).not.toBeNull();
    await inside.getByRole("button", { name: "打开可移动的地图" }).click();
    await expect.poll(() => inside.locator("[data-map=idle]").count()).toBe(1);
    await tab.getByRole("button", { name: "before" }).focus();
    const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? "");
    let stops = 0;
    let walked = "";
    while ((await focused()) !== "after" && stops < 40) {
      await tab.keyboard.press("Tab");
      stops += 1;
      const row = inside.locator("section li a:focus");
      if (walked === "" && (await row.count()) === 1) {
        const first = (await row.textContent()) ?? "";
        await tab.keyboard.press("ArrowDown");
        walked = (await row.textContent()) ?? "";
        expect(walked).not.toBe(first);
      }
    }
    expect(walked).not.toBe("");
    expect(stops).toBeLessThanOrEqual(15);
  });

  test("asks for its program only when it is seen", async () => {
    const { tab } = await open({
      body: `<p style="height: 4000px">above</p>${frame(PLAN, { width: 800, height: 600 })}`,
    });
    const scripts: string[] = [];
    tab.on("request", (request) => {
      if (/assets\/common-.*\.js/.test(request.url())) scripts.push(request.url());
    });
    const inside = tab.frameLocator("iframe");
    await expect.poll(() => inside.getByRole("heading", { level: 1 }).count()).toBe(1);
    // What is not done when it is too early cannot be waited for: boot.ts would have begun after three seconds.
    await tab.waitForTimeout(3500);
    expect(scripts).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 4000));
    await expect.poll(() => scripts.length).toBeGreaterThan(0);
  });
});
