import { beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;

const PLANS = ["泰州", "合肥"] as const;
const mapOf = (plan: string) => atlas.tab.getByRole("application", { name: plan });

/** Where the mark that Tab reaches first stands on the map of each plan, in pixels of the map. */
async function places(): Promise<readonly (readonly [number, number])[]> {
  return Promise.all(
    PLANS.map(async (plan) => {
      const mark = await mapOf(plan).locator("[data-mark][tabindex='0']").boundingBox();
      const map = await mapOf(plan).boundingBox();
      const { x = 0, y = 0, width = 0, height = 0 } = mark ?? {};
      return [x + width / 2 - (map?.x ?? 0), y + height / 2 - (map?.y ?? 0)] as const;
    }),
  );
}

/** By how much the mark of each plan has moved since. */
async function movedSince(before: readonly (readonly [number, number])[]) {
  const now = await places();
  return now.map(([x, y], at) => [
    Math.round(x - (before[at]?.[0] ?? 0)),
    Math.round(y - (before[at]?.[1] ?? 0)),
  ]);
}

beforeAll(async () => {
  atlas = await openAtlas("?view=compare&plan=taizhou-2022,hefei-2020");
  for (const plan of PLANS) await mapOf(plan).locator("[data-mark]").first().waitFor();
});

describe("maps of two plans side by side", () => {
  test("have one scale, and move and zoom together by keys and by hand", async () => {
    const scales = () =>
      Promise.all(PLANS.map((plan) => mapOf(plan).getByText("公里").first().innerText()));
    const [own, other] = await scales();
    expect(own).toBe(other);
    const start = await places();
    await mapOf("泰州").press("ArrowRight");
    await expect.poll(async () => (await movedSince(start))[0]?.[0]).toBeLessThan(-50);
    const [[ownX = 0] = [], [otherX = 0] = []] = await movedSince(start);
    expect(Math.abs(ownX - otherX)).toBeLessThanOrEqual(2);
    await mapOf("合肥").press("ArrowLeft");
    await expect
      .poll(() => movedSince(start))
      .toEqual([
        [0, 0],
        [0, 0],
      ]);
    const box = await mapOf("合肥").boundingBox();
    if (!box) throw new Error("the map has no box");
    await atlas.tab.mouse.move(box.x + 30, box.y + 30);
    await atlas.tab.mouse.down();
    await atlas.tab.mouse.move(box.x + 80, box.y + 60, { steps: 4 });
    await atlas.tab.mouse.up();
    await expect.poll(async () => (await movedSince(start))[1]).toEqual([50, 30]);
    const [drawn = []] = await movedSince(start);
    expect(Math.abs((drawn[0] ?? 0) - 50)).toBeLessThanOrEqual(2);
    expect(Math.abs((drawn[1] ?? 0) - 30)).toBeLessThanOrEqual(2);
    expect(atlas.address()).toMatch(/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
    await atlas.tab.getByRole("button", { name: "看全部" }).click();
    await expect
      .poll(() => movedSince(start))
      .toEqual([
        [0, 0],
        [0, 0],
      ]);
    await atlas.tab.getByRole("button", { name: "放大", exact: true }).click();
    await expect.poll(async () => (await movedSince(start))[0]).not.toEqual([0, 0]);
    expect(new Set(await scales()).size).toBe(1);
  });

  test("are lit together, which the address keeps and Back undoes", async () => {
    const dimmed = (plan: string) => mapOf(plan).locator("[data-mark][opacity='0.22']").count();
    expect(await dimmed("合肥")).toBe(0);
    // What other parts of the comparison say of themselves is theirs.
    const found = await axeViolations(atlas.tab);
    expect(found.filter((finding) => !finding.includes("#compare-"))).toEqual([]);
    const chip = atlas.tab.getByRole("button", { name: /重点发展区域/ });
    await chip.hover();
    await expect.poll(() => dimmed("泰州")).toBeGreaterThan(2);
    expect(await dimmed("合肥")).toBeGreaterThan(0);
    expect(atlas.address()).not.toContain("light");
    await chip.click();
    await expect.poll(() => atlas.address()).toContain("light=role:pole");
    await atlas.tab.getByText("泰州：没有写到、合肥：5 处").waitFor();
    await atlas.tab.goBack();
    await atlas.tab.mouse.move(5, 5);
    await expect.poll(() => dimmed("泰州")).toBe(0);
    expect(atlas.address()).not.toContain("light");
  });

  test("open a site in a halo of its own map, without leaving the comparison", async () => {
    const mark = mapOf("合肥").getByRole("button", { name: "肥西县", exact: true });
    await mark.focus();
    await mark.press("Enter");
    await expect.poll(() => atlas.address()).toContain("select=site:hefei-2020/");
    expect(atlas.address()).toContain("view=compare");
    expect(await mark.getAttribute("aria-pressed")).toBe("true");
    await atlas.tab.getByRole("heading", { name: "肥西县" }).first().waitFor();
  });
});

test("come one at a time on a phone, by tabs and their arrow keys", async () => {
  const phone = await openAtlas("?view=compare", { phone: true });
  const tabs = phone.tab.getByRole("tablist", { name: "选一份规划看图" }).getByRole("tab");
  await expect.poll(() => tabs.count()).toBe(5);
  expect(await phone.tab.getByRole("application").count()).toBe(1);
  await tabs.first().focus();
  await tabs.first().press("ArrowRight");
  await phone.tab.getByRole("application", { name: "泰州" }).waitFor();
  expect(await tabs.nth(1).getAttribute("aria-selected")).toBe("true");
  expect(await phone.overflowsSideways()).toBe(false);

  // A finger that goes to the left brings the next; two that part bring the map nearer.
  const map = phone.tab.getByRole("application");
  await map.scrollIntoViewIfNeeded();
  const touch = await touchOn(phone, map);
  await touch([[0.8, 0.5]], [[0.2, 0.5]]);
  await phone.tab.getByRole("application", { name: "厦门" }).waitFor();
  expect(phone.address()).not.toContain("#map=");
  await touch(
    [
      [0.4, 0.5],
      [0.6, 0.5],
    ],
    [
      [0.1, 0.5],
      [0.9, 0.5],
    ],
  );
  await expect.poll(() => phone.address()).toMatch(/#map=/);
  expect(await tabs.nth(2).getAttribute("aria-selected")).toBe("true");
});

type Element = ReturnType<AtlasDriver["tab"]["getByRole"]>;
type Share = readonly [x: number, y: number];

/** Moves fingers over an element in steps, from where they are put to where they are lifted, in shares of its box. */
async function touchOn({ tab }: AtlasDriver, element: Element) {
  const session = await tab.context().newCDPSession(tab);
  return async (from: readonly Share[], to: readonly Share[]) => {
    const box = await element.boundingBox();
    if (!box) throw new Error("nothing to touch");
    const send = (type: "touchStart" | "touchMove", way: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: from.map(([x, y], id) => {
          const [endX = x, endY = y] = to[id] ?? [];
          const at = (start: number, end: number) => start + (end - start) * way;
          return { id, x: box.x + at(x, endX) * box.width, y: box.y + at(y, endY) * box.height };
        }),
      });
    await send("touchStart", 0);
    for (const way of [0.25, 0.5, 0.75, 1]) await send("touchMove", way);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
}
