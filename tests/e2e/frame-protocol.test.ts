import { describe, expect, test } from "vitest";
import type { Tab } from "./browser.ts";
import { setUpNamedHost } from "./named-host.ts";

const { open, origin, atlas } = setUpNamedHost();

type Said = {
  readonly type: string;
  readonly id?: number;
  readonly payload: Record<string, unknown>;
};

/** A host page that keeps what its frames say, and with which origin. */
const host = (address: string, attributes = "") => ({
  body: `<script>
    window.said = []; window.raw = [];
    addEventListener("message", (e) => { window.raw.push(e.data); if (e.data && e.data.source === "health-atlas") window.said.push(e.data); });
    window.say = (type, payload, id) => document.querySelector("iframe").contentWindow.postMessage(
      { source: "health-atlas", v: 1, type, payload, id }, "*");
  </script>
  <iframe title="atlas" width="800" height="600" ${attributes} src="${address}"></iframe>`,
});

const said = (tab: Tab, type: string): Promise<readonly Said[]> =>
  tab.evaluate(
    (wanted) =>
      (window as unknown as { said: Said[] }).said.filter(({ type: one }) => one === wanted),
    type,
  );
const say = (tab: Tab, type: string, payload: unknown = {}, id?: number): Promise<void> =>
  tab.evaluate(
    ([one, what, number]) =>
      (window as unknown as { say: (...all: unknown[]) => void }).say(one, what, number),
    [type, payload, id] as const,
  );
async function reply(tab: Tab, id: number): Promise<Record<string, unknown>> {
  const found = async () => (await said(tab, "atlas:reply")).find((one) => one.id === id);
  await expect.poll(found).toBeDefined();
  return (await found())?.payload ?? {};
}
async function openTalk(address = "plans/hefei-2020/embed.html", attributes = "") {
  const { tab, faults } = await open(host(`${atlas()}${address}`, attributes));
  await expect.poll(async () => (await said(tab, "atlas:hello")).length).toBe(1);
  return { tab, faults };
}

describe("the page around", () => {
  test("sets and follows what is shown", async () => {
    const { tab, faults } = await openTalk();
    const [hello] = await said(tab, "atlas:hello");
    expect(hello?.payload).toMatchObject({ protocol: 1, app: "kangtu" });
    expect(hello?.payload["capabilities"]).toContain("feature:comparison");
    await say(tab, "host:getState", {}, 1);
    expect(await reply(tab, 1)).toMatchObject({ ok: false, error: { code: "no-hello" } });
    await say(tab, "host:hello", { protocol: 1 });
    await say(tab, "host:setState", { state: { plan: ["taizhou-2022"], lang: "en" } }, 2);
    expect(await reply(tab, 2)).toMatchObject({
      ok: true,
      result: { state: { plan: ["taizhou-2022"], lang: "en" } },
    });
    await say(tab, "host:select", { select: "site:taizhou-2022/china-medical-city" }, 3);
    const inside = tab.frameLocator("iframe");
    await expect
      .poll(() => inside.getByRole("heading", { level: 1 }).textContent())
      .toContain("China Medical City");
    await expect
      .poll(async () => (await said(tab, "atlas:select")).at(-1)?.payload)
      .toMatchObject({
        kind: "site",
        plan: "taizhou-2022",
        id: "china-medical-city",
      });
    const change = (await said(tab, "atlas:change")).at(-1);
    expect(change?.payload["url"]).toContain("select=site:taizhou-2022/china-medical-city");
    await say(tab, "host:setTheme", { theme: "dark" }, 4);
    expect(await reply(tab, 4)).toMatchObject({ ok: true });
    await expect.poll(() => inside.locator("html").getAttribute("data-theme")).toBe("dark");
    await say(tab, "host:fit", { bbox: [119.8, 32.3, 120.2, 32.6] }, 5);
    expect(await reply(tab, 5)).toMatchObject({ ok: true });
    await expect.poll(() => inside.locator("[data-map=idle]").count()).toBe(1);
    await say(tab, "host:setState", { state: { plan: ["nowhere-1999"] } }, 6);
    expect(await reply(tab, 6)).toMatchObject({ error: { code: "not-found" } });
    await inside.getByRole("button", { name: /Back to the list/ }).click();
    await expect
      .poll(async () => (await said(tab, "atlas:select")).at(-1)?.payload["select"])
      .toBeNull();
    expect(faults()).toEqual([]);
  });

  test("breaks nothing with what is malformed, oversized or too much", async () => {
    const { tab, faults } = await openTalk();
    await say(tab, "host:hello", { protocol: 1 });
    await tab.evaluate(() => {
      const frame = document.querySelector("iframe")?.contentWindow;
      const circle: Record<string, unknown> = {
        source: "health-atlas",
        v: 1,
        type: "host:setState",
      };
      circle["payload"] = circle;
      for (const data of [
        null,
        7,
        "x".repeat(5e6),
        [],
        circle,
        new ArrayBuffer(1e6),
        { source: "health-atlas" },
      ])
        frame?.postMessage(data, "*");
      for (let at = 0; at < 5000; at += 1)
        frame?.postMessage(
          {
            source: "health-atlas",
            v: 1,
            type: "host:setLang",
            payload: { lang: at % 2 ? "en" : "zh-Hans" },
          },
          "*",
        );
    });
    const codes = async () =>
      (await said(tab, "atlas:error")).map(({ payload }) => payload["code"]);
    await expect.poll(codes).toContain("too-many");
    expect((await codes()).filter((code) => code === "too-many")).toHaveLength(1);
    expect(await codes()).toContain("too-large");
    await expect
      .poll(async () => {
        await say(tab, "host:getState", {}, 99);
        return (await said(tab, "atlas:reply")).filter(({ id }) => id === 99).length;
      })
      .toBeGreaterThan(0);
    await tab
      .frameLocator("iframe")
      .getByRole("link", { name: /English|简体/ })
      .click();
    expect(faults()).toEqual([]);
  });

  test("that is not named is told of its being there only, and heard in nothing", async () => {
    const stranger = await open(
      host(
        `${atlas().replace("localhost", "127.0.0.1")}plans/hefei-2020/embed.html?heightmsg=datawrapper,amp`,
      ),
    );
    const { tab } = stranger;
    // The host is named by its own origin; from another name of this machine it is a stranger.
    await tab.goto(origin().replace("localhost", "127.0.0.1"));
    await expect.poll(async () => (await said(tab, "atlas:ready")).length).toBe(1);
    await say(tab, "host:hello", { protocol: 1 });
    await say(tab, "host:select", { select: "site:hefei-2020/high-tech-zone" }, 1);
    const inside = tab.frameLocator("iframe");
    await inside.getByRole("link", { name: "English" }).click();
    await expect.poll(() => inside.getByRole("link", { name: "简体" }).count()).toBe(1);
    await expect.poll(async () => (await said(tab, "atlas:resize")).length).toBeGreaterThan(0);
    const types = await tab.evaluate(() =>
      (window as unknown as { said: Said[] }).said.map(({ type }) => type),
    );
    expect([...new Set(types)].toSorted()).toEqual(["atlas:hello", "atlas:ready", "atlas:resize"]);
    const raw = await tab.evaluate(() =>
      JSON.stringify((window as unknown as { raw: unknown[] }).raw),
    );
    expect(raw).toContain("datawrapper-height");
    expect(raw).toContain("embed-size");
    expect(raw).not.toContain("hefei");
  });

  test("is heard from its own window alone", async () => {
    const { tab } = await openTalk();
    await say(tab, "host:hello", { protocol: 1 });
    // Another frame of the same page, of its origin, is not the page.
    await tab.evaluate(() => {
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.frames[0].postMessage({ source: "health-atlas", v: 1, type: "host:setTheme", payload: { theme: "dark" } }, "*")</script>`;
      document.body.append(other);
    });
    await say(tab, "host:getState", {}, 8);
    await reply(tab, 8);
    await say(tab, "host:getState", {}, 9);
    expect(await reply(tab, 9)).toMatchObject({ result: { state: { theme: "auto" } } });
  });

  test("talks to a frame in a sandbox, which has no new windows, and says so", async () => {
    const { tab, faults } = await openTalk(
      "plans/hefei-2020/embed.html",
      'sandbox="allow-scripts"',
    );
    await say(tab, "host:hello", { protocol: 1 });
    await say(tab, "host:setLang", { lang: "en" }, 1);
    expect(await reply(tab, 1)).toMatchObject({ ok: true });
    const inside = tab.frameLocator("iframe");
    await inside.getByRole("link", { name: "Open in a new window" }).click();
    await expect
      .poll(() => inside.getByRole("alert").textContent())
      .toContain("does not allow new windows");
    await inside.getByRole("button", { name: "Open the map" }).click();
    await expect.poll(() => inside.locator("section svg[role]").count()).toBeGreaterThan(0);
    expect(faults().filter((fault) => !/allow-popups|WebGL|Worker/i.test(fault))).toEqual([]);
  });
});

describe("six frames on one page", () => {
  test("have one live map between them", async () => {
    const frames = [
      "hefei-2020",
      "taizhou-2022",
      "xiamen-2020",
      "yuexiu-2021",
      "zhejiang-2020",
      "",
    ].map(
      (plan) =>
        `<iframe title="${plan}" width="680" height="420" src="${atlas()}${plan === "" ? "" : `plans/${plan}/`}embed.html"></iframe>`,
    );
    const { tab, faults } = await open(
      { body: frames.join("") },
      { viewport: { width: 1440, height: 1400 } },
    );
    const maps = async () => {
      const counts = tab
        .frames()
        .slice(1)
        .map((frame) => frame.locator("canvas").count());
      return (await Promise.all(counts)).map((count) => (count > 0 ? 1 : 0)).join("");
    };
    for (const at of [0, 3, 5]) {
      const inside = tab.frameLocator(`iframe >> nth=${at}`);
      await inside.getByRole("button", { name: "打开可移动的地图" }).click();
      await expect
        .poll(() => inside.locator("[data-map=idle]").count(), { timeout: 60_000 })
        .toBe(1);
      await expect.poll(maps).toBe("000000".slice(0, at) + "1" + "000000".slice(at + 1));
    }
    const first = tab.frameLocator("iframe >> nth=0");
    await expect
      .poll(() => first.getByRole("status").allTextContents())
      .toContainEqual(expect.stringContaining("另一张地图"));
    expect(faults()).toEqual([]);
  });
});
