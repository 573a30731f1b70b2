import { describe, expect, test } from "vitest";
import { setUpNamedHost } from "./named-host.ts";

const { open, atlas } = setUpNamedHost();

describe("the element", () => {
  test("is a frame whose methods ask and whose events tell", async () => {
    const { tab, faults } = await open({
      headers: {
        "content-security-policy": `script-src 'unsafe-inline' ${atlas()}; frame-src ${atlas()}`,
      },
      body: `<script>window.told = []; addEventListener("atlas-select", (e) => window.told.push(e.detail));</script>
        <script src="${atlas()}health-atlas.js" async></script>
        <health-atlas plan="hefei-2020" lang="en" title="Hefei" ratio="16 / 9"></health-atlas>`,
    });
    const inside = tab.frameLocator("iframe");
    await expect
      .poll(() => inside.getByRole("heading", { level: 1 }).textContent())
      .toContain("Hefei");
    const asked = await tab.evaluate(async () => {
      type Element = {
        setState: (state: object) => Promise<object>;
        select: (ref: string) => Promise<object>;
      };
      const element = document.querySelector("health-atlas") as unknown as Element;
      const state = await element.setState({ plan: ["taizhou-2022"] });
      await element.select("site:taizhou-2022/china-medical-city");
      const refused = await element
        .select("site:nowhere/x")
        .catch((error: { code: string }) => error.code);
      return { state, refused };
    });
    expect(asked).toMatchObject({
      state: { plan: ["taizhou-2022"], lang: "en" },
      refused: "not-found",
    });
    await expect
      .poll(() => tab.evaluate(() => (window as unknown as { told: unknown[] }).told.at(-1)))
      .toMatchObject({ id: "china-medical-city" });
    expect(faults()).toEqual([]);
  });

  test("leaves the frame in it alone where its script does not come", async () => {
    const { tab } = await open({
      body: `<script src="${atlas()}no-such.js" async></script><health-atlas plan="hefei-2020">
        <iframe title="atlas" width="400" height="300" src="${atlas()}plans/hefei-2020/embed.html"></iframe></health-atlas>`,
    });
    await expect
      .poll(() => tab.frameLocator("iframe").getByRole("heading", { level: 1 }).textContent())
      .toContain("合肥");
  });
});

describe("embed-test.html", () => {
  test("says what works in the page around", async () => {
    const { tab, faults } = await open({
      body: `<iframe title="check" width="800" height="600" src="${atlas()}embed-test.html"></iframe>`,
    });
    const inside = tab.frameLocator("iframe");
    const talk = inside.locator('[data-check="may talk with the page around"]');
    await expect.poll(() => talk.getAttribute("data-result")).toBe("yes");
    expect(await inside.locator('[data-check="in a frame"]').getAttribute("data-result")).toBe(
      "yes",
    );
    expect(faults()).toEqual([]);
  });
});
